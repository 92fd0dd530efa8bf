-- name: create_new :exec
-- param:
-- row:
-- One entry for each recipient that the register does not have, however many rows name it.
create temporary table import_new on commit drop as
select nextval(pg_get_serial_sequence('recipient', 'recipient_id')) as recipient_id, g.*
from (
    select min(i.line) as line, m.org_unit_id, i.recipient_kind, i.name, i.born_on, i.birth_precision, i.personal_number
    from import_row i
    join import_match m using (line)
    where m.recipient_id is null and i.name is not null and i.recipient_kind is not null
    group by m.org_unit_id, i.recipient_kind, i.name, i.born_on, i.birth_precision, i.personal_number
) g
