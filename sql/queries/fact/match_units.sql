-- name: match_units :exec
-- param: day date
-- row:
-- Rows that name a unit only mean the collective that the unit is.
insert into import_match (line, recipient_kind, org_unit_id, recipient_id)
select f.line, 'collective', u.org_unit_id, c.recipient_id
from fact_row f
join org_unit u on u.code = f.unit_code and u.in_force @> $1::date
join collective c on c.represents_id = u.org_unit_id
where f.recipient_id is null and f.name is null and f.recipient_kind = 'collective'
