-- name: nomination_exists :one
-- param: nomination_id bigint
-- row: exists boolean
select exists (select from nomination n where n.nomination_id = $1::bigint) as exists
