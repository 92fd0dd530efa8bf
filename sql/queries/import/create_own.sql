-- name: create_own :exec
-- param:
-- row:
-- Lines of collectives that are units themselves, with the unit; several units of a line are a question.
create temporary table import_own (
    line integer not null,
    org_unit_id bigint not null,
    -- Called “Đơn vị” and the like, not by its name.
    is_itself boolean not null
) on commit drop
