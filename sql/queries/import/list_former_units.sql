-- name: list_former_units :many
-- param:
-- row: first_line integer, words text, code text, name text, former_name text
-- Names of units that are no more, with what took over from them.
select min(r.line) as first_line, i.words, u.code, u.name::text as name, i.former_name
from import_unit i
join org_unit u using (org_unit_id)
join import_row r on r.unit_code = i.words
where i.former_name is not null
group by i.words, u.code, u.name, i.former_name
order by 1
