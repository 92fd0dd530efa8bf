-- name: add_matter :one
-- param: recipient_id bigint, kind text, opened_on date, paper text
-- row: matter_id bigint
insert into matter (recipient_id, kind, opened_on, paper)
values ($1::bigint, $2::text, $3::date, $4::text)
returning matter_id
