-- name: has_asked :one
-- param:
-- row: has_asked boolean
select exists (select from asked) as has_asked
