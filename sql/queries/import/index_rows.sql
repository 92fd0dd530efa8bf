-- name: index_rows :exec
-- param:
-- row:
-- However few rows the planner expects of a join before it, the next one finds its line without reading all others.
create index on import_row (line)
