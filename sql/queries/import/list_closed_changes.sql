-- name: list_closed_changes :many
-- param: dossier_id bigint
-- row: line integer, code text, subject text
-- Lines that would change what is no longer open, and new ones for a dossier that has been sent.
select c.line, 'TD446' as code, c.state as subject
from import_change c
where c.state not in ('draft', 'returned') and (cardinality(c.changed) > 0 or c.state in ('withdrawn', 'refused'))
union all
select c.line, 'TD447', array_to_string(c.closed, ', ') from import_change c where cardinality(c.closed) > 0
union all
select m.line, 'TD448', to_char(s.submitted_on, 'DD/MM/YYYY')
from import_match m
join dossier s on s.dossier_id = $1::bigint and s.submitted_on is not null
where not exists (select from import_change c where c.line = m.line)
order by 1, 2
