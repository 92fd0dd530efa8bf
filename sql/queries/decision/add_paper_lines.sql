-- name: add_paper_lines :exec
-- param: first_lines integer[], last_lines integer[], papers integer[]
-- row:
insert into import_paper_line
select s.line, r.paper
from unnest($1::integer[], $2::integer[], $3::integer[]) r (first_line, last_line, paper)
cross join generate_series(r.first_line, r.last_line) s (line)
