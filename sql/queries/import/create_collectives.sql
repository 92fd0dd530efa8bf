-- name: create_collectives :exec
-- param:
-- row:
-- The comparison keys of the names of collectives.
create temporary table import_collective (
    name text not null,
    key text not null
) on commit drop
