-- name: seal_audit :many
-- param:
-- row: seal_number integer
select s.seal_number from seal_audit() s
