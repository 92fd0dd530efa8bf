-- name: analyze_rows :exec
-- param:
-- row:
analyze import_row
