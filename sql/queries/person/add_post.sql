-- name: add_post :one
-- param: recipient_id bigint, org_unit_id bigint, title text, held_from date, paper text?
-- row: post_id bigint
insert into post (recipient_id, org_unit_id, title, held, paper)
values ($1::bigint, $2::bigint, $3::text, daterange($4::date, null), $5::text)
returning post_id
