-- name: list_confirmed_cards :many
-- param:
-- row: line integer, name text, recipient_id bigint, called text, born_on date?, birth_precision text?, unit_name text
-- Whose card each line is that is vouched for, of papers of authorities of the register.
select i.line, i.name, r.recipient_id, r.name::text as called, r.born_on, r.birth_precision, u.name::text as unit_name
from import_paper p
join import_paper_line l using (paper)
join import_row i on i.line = l.line
join import_match m on m.line = l.line
join recipient r on r.recipient_id = m.recipient_id
join org_unit u on u.org_unit_id = r.org_unit_id
where p.org_unit_id is not null
order by i.line
