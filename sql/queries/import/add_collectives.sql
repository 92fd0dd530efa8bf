-- name: add_collectives :exec
-- param:
-- row:
-- A collective is a unit of the register when it has its name, or when its own name is all that says which unit is meant.
insert into collective (recipient_id, represents_id)
select n.recipient_id,
    case when u.name = n.name or exists (
        select from import_row i join import_unit w on w.words = i.unit_code
        where i.line = n.line and i.unit_code = i.name and i.unit_name is null and not w.is_sender)
    then u.org_unit_id end
from import_new n
join org_unit u using (org_unit_id)
where n.recipient_kind = 'collective'
