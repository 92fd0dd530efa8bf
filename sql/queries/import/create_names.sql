-- name: create_names :exec
-- param:
-- row:
-- Names that are keyed some at a time, by their places.
create temporary table import_name (
    place bigint generated always as identity primary key,
    name text not null
) on commit drop
