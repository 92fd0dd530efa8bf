-- name: create_family :exec
-- param:
-- row:
-- The units of the file with those that went into them, whose recipients are theirs today.
create temporary table import_family (
    org_unit_id bigint not null,
    member_id bigint not null
) on commit drop
