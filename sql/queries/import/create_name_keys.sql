-- name: create_name_keys :exec
-- param:
-- row:
-- The plain keys of those names and of their neighbours; the first is that of the name as it is written.
create temporary table import_name_key (
    name text not null,
    key text not null,
    is_first boolean not null
) on commit drop
