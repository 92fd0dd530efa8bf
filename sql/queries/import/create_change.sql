-- name: create_change :exec
-- param:
-- row:
-- What the lines of a corrected file are in its dossier.
create temporary table import_change (
    line integer not null,
    nomination_id bigint not null,
    state text not null,
    changed text[] not null,
    closed text[] not null
) on commit drop
