-- name: find_open_matter :many
-- param: recipient_id bigint, kind text, opened_on date
-- row: matter_id bigint
-- The same matter, entered before.
select m.matter_id from seen_matter m
where m.recipient_id = $1::bigint and m.kind = $2::text and m.opened_on = $3::date and m.closed_on is null
