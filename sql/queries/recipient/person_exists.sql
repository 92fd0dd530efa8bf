-- name: person_exists :one
-- param: recipient_id bigint
-- row: exists boolean
select exists (select from person p where p.recipient_id = $1::bigint) as exists
