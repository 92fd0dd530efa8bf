-- name: analyze_match :exec
-- param:
-- row:
analyze import_match, import_unit, import_family
