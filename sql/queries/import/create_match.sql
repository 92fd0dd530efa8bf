-- name: create_match :exec
-- param:
-- row:
-- What each row means: its unit, its award kind, and the recipient when the register has one. Rows of which an officer said
-- that they mean somebody else than a namesake are kept apart: 0 from those of the register, others from each other.
create temporary table import_match (
    line integer not null,
    recipient_kind recipient_kind,
    org_unit_id bigint,
    recipient_id bigint,
    other_name text,
    award_kind_code text,
    award_kind_id integer,
    achievement_year integer,
    gives_more boolean,
    is_ambiguous boolean not null default false,
    apart integer
) on commit drop
