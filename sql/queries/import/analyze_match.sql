-- name: analyze_match :exec
-- param:
-- row:
analyze import_match
