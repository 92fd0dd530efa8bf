-- name: list_written :many
-- param:
-- row: code text
select f.code from initiative_found f where f.is_new or f.is_wider order by f.line
