-- name: match_new :exec
-- param:
-- row:
-- Rows find the entry that says what they say; a row that says nothing but the name, the only one of its name.
with open as materialized (
    -- What is null here and there is the same: compared as it is hashed.
    select i.line, i.name, i.recipient_kind, coalesce(o.org_unit_id, 0) as unit, coalesce(i.born_on, 'infinity') as born,
        coalesce(i.birth_precision, '') as precision, coalesce(i.personal_number, '') as number,
        coalesce(o.apart, -1) as apart
    from import_row i
    join import_match o on o.line = i.line and o.recipient_id is null
), entry as materialized (
    select n.recipient_id, n.name, n.recipient_kind, coalesce(n.org_unit_id, 0) as unit, coalesce(n.born_on, 'infinity') as born,
        coalesce(n.birth_precision, '') as precision, coalesce(n.personal_number, '') as number,
        coalesce(n.apart, -1) as apart, n.namesakes
    from import_new n
)
update import_match m set recipient_id = x.recipient_id
from (
    select o.line, n.recipient_id
    from open o
    join entry n using (name, recipient_kind, unit, born, precision, number, apart)
    union all
    select o.line, n.recipient_id
    from open o
    join entry n using (name, recipient_kind, unit)
    where n.namesakes = 1 and n.apart = -1 and o.apart = -1 and o.born = 'infinity' and o.number = ''
) x
where m.recipient_id is null and m.line = x.line
