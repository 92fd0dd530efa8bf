-- name: create_paper_lines :exec
-- param:
-- row:
-- Which decision each line of the file belongs to, and the type of its commendation.
create temporary table import_paper_line (line integer not null, paper integer not null, commendation_type text not null)
on commit drop
