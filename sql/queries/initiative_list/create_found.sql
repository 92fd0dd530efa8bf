-- name: create_found :exec
-- param:
-- row:
-- One entry for each initiative of a list, however many rows name its authors.
create temporary table initiative_found (
    line integer not null,
    name text not null,
    recognised_on date not null,
    recognised_by text not null,
    summary text,
    org_unit_id bigint,
    author_ids bigint[] not null,
    code text,
    recognised_before date,
    is_new boolean not null,
    is_wider boolean not null,
    has_others boolean not null
) on commit drop
