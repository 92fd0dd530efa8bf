-- name: add_recipients :exec
-- param:
-- row:
insert into recipient (recipient_id, recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number)
overriding system value
select n.recipient_id, n.recipient_kind, n.name, n.org_unit_id, n.born_on, n.birth_precision, n.personal_number
from import_new n
order by n.line
