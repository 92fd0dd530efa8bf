-- name: correct_name :exec
-- param: recipient_id bigint, name text, reason text, confirmed boolean
-- row: correct_name void
select correct_name($1::bigint, $2::text, $3::text, $4::boolean)
