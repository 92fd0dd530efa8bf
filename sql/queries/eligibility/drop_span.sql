-- name: drop_span :exec
-- param:
-- row:
-- Before the rules are evaluated again.
drop table span
