-- name: create_new :exec
-- param:
-- row:
-- One entry for each recipient that the register does not have, however many rows name it. A row that gives neither
-- number nor birth means the one of its name and unit that the file says more of; if there are several, it waits.
create temporary table import_new on commit drop as
with g as (
    select min(i.line) as line, m.org_unit_id, i.recipient_kind, i.name, i.born_on, i.birth_precision, i.personal_number
    from import_row i
    join import_match m using (line)
    where m.recipient_id is null and i.name is not null and i.recipient_kind is not null
    group by m.org_unit_id, i.recipient_kind, i.name, i.born_on, i.birth_precision, i.personal_number
)
select nextval(pg_get_serial_sequence('recipient', 'recipient_id')) as recipient_id, g.*,
    count(*) over (partition by g.org_unit_id, g.recipient_kind, g.name) as namesakes
from g
where g.born_on is not null or g.personal_number is not null or not exists (
    select from g richer
    where richer.org_unit_id is not distinct from g.org_unit_id and richer.recipient_kind = g.recipient_kind
        and richer.name = g.name and num_nonnulls(richer.born_on, richer.personal_number) > 0)
