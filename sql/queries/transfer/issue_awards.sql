-- name: issue_awards :exec
-- param:
-- row: issue_awards void
select issue_awards()
