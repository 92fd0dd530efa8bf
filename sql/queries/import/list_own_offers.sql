-- name: list_own_offers :many
-- param:
-- row: line integer, words text, code text, name text, parent_name text?
-- Collectives that may be several units, with these; the first line of each.
select f.line, f.words, u.code, u.name::text as name, p.name::text as parent_name
from (
    select min(i.line) as line, concat_ws(', ', i.name, i.unit_code) as words
    from import_row i
    where i.line in (select o.line from import_own o group by o.line having count(*) > 1)
    group by i.name, i.unit_code
) f
join import_own o using (line)
join org_unit u using (org_unit_id)
left join org_unit p on p.org_unit_id = u.parent_id
order by f.line, u.code
