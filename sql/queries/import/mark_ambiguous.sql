-- name: mark_ambiguous :exec
-- param:
-- row:
-- Which rows may be several recipients.
update import_match m set is_ambiguous = true
from (select x.line from import_match x group by x.line having count(*) > 1) several
where several.line = m.line
