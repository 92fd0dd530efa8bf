-- name: attach_audit :exec
-- param:
-- row: attach_audit void
select attach_audit()
