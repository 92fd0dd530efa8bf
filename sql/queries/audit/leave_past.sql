-- name: leave_past :exec
-- param:
-- row: leave_past void
select leave_past()
