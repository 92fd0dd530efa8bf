-- name: add_collectives :exec
-- param: day date
-- row:
-- A unit that was never proposed becomes a collective of the register, under its own name.
with wanted as (
    select distinct u.org_unit_id, u.name
    from fact_row f
    join org_unit u on u.code = f.unit_code and u.in_force @> $1::date
    where f.recipient_id is null and f.name is null and f.recipient_kind = 'collective'
        and not exists (select from import_match m where m.line = f.line)
), added as (
    insert into recipient (recipient_kind, name, org_unit_id)
    select 'collective', w.name, w.org_unit_id from wanted w
    returning recipient_id, org_unit_id
)
insert into import_match (line, recipient_kind, org_unit_id, recipient_id)
select f.line, 'collective', a.org_unit_id, a.recipient_id
from added a
join org_unit u using (org_unit_id)
join fact_row f on f.unit_code = u.code
where f.recipient_id is null and f.name is null
