-- name: add_paper_lines :exec
-- param: first_lines integer[], last_lines integer[], papers integer[], types text[]
-- row:
insert into import_paper_line
select s.line, r.paper, r.commendation_type
from unnest($1::integer[], $2::integer[], $3::integer[], $4::text[]) r (first_line, last_line, paper, commendation_type)
cross join generate_series(r.first_line, r.last_line) s (line)
