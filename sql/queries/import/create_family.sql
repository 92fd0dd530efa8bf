-- name: create_family :exec
-- param:
-- row:
-- The units of the file with those that went into them, whose recipients are theirs today, and those that they went into by now.
create temporary table import_family (
    org_unit_id bigint not null,
    member_id bigint not null,
    -- Several units became the member, or it is one of several: a name alone is nobody there.
    is_merged boolean not null default false
) on commit drop
