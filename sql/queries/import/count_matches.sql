-- name: count_matches :exec
-- param:
-- row:
-- Which rows may be several recipients.
update import_match m set matches = several.matches
from (select x.line, count(*) as matches from import_match x group by x.line having count(*) > 1) several
where several.line = m.line
