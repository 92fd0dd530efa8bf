-- name: add_collectives :exec
-- param:
-- row:
insert into collective (recipient_id, represents_id)
select n.recipient_id, case when u.name = n.name then u.org_unit_id end
from import_new n
join org_unit u using (org_unit_id)
where n.recipient_kind = 'collective'
