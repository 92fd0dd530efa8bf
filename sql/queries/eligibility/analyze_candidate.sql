-- name: analyze_candidate :exec
-- param:
-- row:
analyze candidate
