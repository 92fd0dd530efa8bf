-- name: add_collectives :exec
-- param:
-- row:
-- A collective is a unit of the register when it has its name, or when its own name is all that says which unit is meant.
insert into collective (recipient_id, represents_id)
select n.recipient_id, case when u.name = n.name or exists (select from import_own o where o.line = n.line) then u.org_unit_id end
from import_new n
join org_unit u using (org_unit_id)
where n.recipient_kind = 'collective'
