-- name: analyze_wanted :exec
-- param:
-- row:
analyze wanted
