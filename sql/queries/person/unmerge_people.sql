-- name: unmerge_people :one
-- param: gone_id bigint, reason text
-- row: kept_id bigint
select unmerge_people($1::bigint, $2::text) as kept_id
