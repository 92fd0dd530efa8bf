-- name: find_today :one
-- param:
-- row: day date
select register_today() as day
