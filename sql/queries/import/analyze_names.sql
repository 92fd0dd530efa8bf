-- name: analyze_names :exec
-- param:
-- row:
analyze import_name_key
