-- name: create_units :exec
-- param:
-- row:
-- What files call a unit, by its code or in words: one row for each of the words, however many lines have them.
create temporary table import_unit (
    words text not null,
    key text,
    plain text,
    is_generic boolean not null default false,
    org_unit_id bigint,
    former_name text,
    is_sender boolean not null default false
) on commit drop
