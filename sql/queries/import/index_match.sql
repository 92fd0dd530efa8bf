-- name: index_match :exec
-- param:
-- row:
create index on import_match (line)
