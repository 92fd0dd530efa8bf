-- name: initiative_exists :one
-- param: code text
-- row: exists boolean
select exists (select from initiative i where i.code = $1::text) as exists
