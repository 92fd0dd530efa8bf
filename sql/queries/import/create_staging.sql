-- name: create_staging :exec
-- param:
-- row:
-- Rows of a file as read, before anything is decided about them.
create temporary table import_row (
    line integer not null,
    ordinal integer not null,
    recipient_kind recipient_kind,
    honorific text,
    sex text,
    name text,
    born_on date,
    birth_precision text,
    personal_number text,
    post text,
    unit_code text,
    unit_name text,
    award_kind_code text,
    achievement_year integer,
    achievement text,
    note text,
    commendation_type text,
    achievement_key text
) on commit drop
