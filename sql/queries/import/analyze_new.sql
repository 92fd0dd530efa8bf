-- name: analyze_new :exec
-- param:
-- row:
analyze import_new
