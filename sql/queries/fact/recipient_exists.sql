-- name: recipient_exists :one
-- param: recipient_id bigint
-- row: exists boolean
select exists (select from recipient r where r.recipient_id = $1::bigint) as exists
