-- name: analyze_paper_lines :exec
-- param:
-- row:
analyze import_paper_line
