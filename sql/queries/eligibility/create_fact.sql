-- name: create_fact :exec
-- param:
-- row:
-- The cases of a file of facts, numbered from 1.
create temporary table fact (case_number integer not null, body jsonb not null) on commit drop
