-- name: drop_unsubmitted :exec
-- param:
-- row:
-- A nomination without findings of a submission has nothing to show of it.
delete from asked where not is_restored
