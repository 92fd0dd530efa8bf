-- name: analyze_profile :exec
-- param:
-- row:
analyze profile
