-- name: create_new :exec
-- param:
-- row:
-- One entry for each recipient that the register does not have, however many rows name it. A row that gives neither
-- number nor birth means the one of its name and unit that the file says more of; if there are several, it waits.
create temporary table import_new on commit drop as
with entry as (
    select min(i.line) as line, m.org_unit_id, i.recipient_kind, i.name, i.born_on, i.birth_precision, i.personal_number,
        m.apart
    from import_row i
    join import_match m using (line)
    where m.recipient_id is null and i.name is not null and i.recipient_kind is not null
    group by m.org_unit_id, i.recipient_kind, i.name, i.born_on, i.birth_precision, i.personal_number,
        m.apart
), g as (
    select e.*,
        bool_or(num_nonnulls(e.born_on, e.personal_number) > 0)
            over (partition by e.org_unit_id, e.recipient_kind, e.name) as is_told
    from entry e
)
select nextval(pg_get_serial_sequence('recipient', 'recipient_id')) as recipient_id, g.line, g.org_unit_id, g.recipient_kind,
    g.name, g.born_on, g.birth_precision, g.personal_number, g.apart,
    count(*) over (partition by g.org_unit_id, g.recipient_kind, g.name) as namesakes
from g
where g.born_on is not null or g.personal_number is not null or g.apart is not null or not g.is_told
