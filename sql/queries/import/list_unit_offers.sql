-- name: list_unit_offers :many
-- param:
-- row: first_line integer, words text, code text?, name text?, parent_name text?
-- Words that mean no unit, or several, with what they may mean; the first line that has them.
select r.line as first_line, i.words, u.code, u.name::text as name, p.name::text as parent_name
from import_unit i
join (select x.unit_code as words, min(x.line) as line from import_row x group by x.unit_code) r using (words)
left join lateral (
    select min(c.tier) as tier, c.org_unit_id from import_unit_candidate c
    where c.words = i.words
    group by c.org_unit_id
    order by min(c.tier), c.org_unit_id
    limit 8
) c on true
left join org_unit u on u.org_unit_id = c.org_unit_id
left join org_unit p on p.org_unit_id = u.parent_id
where i.org_unit_id is null
order by r.line, i.words, c.tier, u.code
