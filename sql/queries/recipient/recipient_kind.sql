-- name: recipient_kind :one
-- param: recipient_id bigint
-- row: kind recipient_kind
select r.recipient_kind as kind from recipient r where r.recipient_id = $1::bigint
