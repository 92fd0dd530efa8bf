-- name: create_staging :exec
-- param:
-- row:
-- Rows of a list of initiatives as read; their authors are rows of import_row, at line * 64 + place.
create temporary table initiative_row (
    line integer not null,
    name text not null,
    recognised_on date not null,
    recognised_by text not null,
    summary text
) on commit drop
