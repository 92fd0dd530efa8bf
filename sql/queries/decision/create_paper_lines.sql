-- name: create_paper_lines :exec
-- param:
-- row:
-- Which decision each line of the file belongs to.
create temporary table import_paper_line (line integer not null, paper integer not null)
on commit drop
