-- name: analyze_asked :exec
-- param:
-- row:
analyze asked
