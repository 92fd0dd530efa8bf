-- name: create_unit_candidates :exec
-- param:
-- row:
-- Units that the words may mean; the smallest tier counts. From tier 5 on they are only offered.
create temporary table import_unit_candidate (
    words text not null,
    org_unit_id bigint not null,
    tier integer not null,
    former_name text
) on commit drop
