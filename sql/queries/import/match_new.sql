-- name: match_new :exec
-- param:
-- row:
-- Rows find the entry that says what they say; a row that says nothing but the name, the only one of its name; a row that is
-- kept apart, the one that is.
update import_match m set recipient_id = x.recipient_id
from (
    select i.line, n.recipient_id
    from import_row i
    join import_match o on o.line = i.line and o.recipient_id is null
    -- Compared as they are hashed: what is null here and there is the same.
    join import_new n on n.name = i.name and n.recipient_kind = i.recipient_kind
        and coalesce(n.org_unit_id, 0) = coalesce(o.org_unit_id, 0)
        and coalesce(n.born_on, 'infinity') = coalesce(i.born_on, 'infinity')
        and coalesce(n.birth_precision, '') = coalesce(i.birth_precision, '')
        and coalesce(n.personal_number, '') = coalesce(i.personal_number, '')
    where n.apart is null and o.apart is null
    union all
    select i.line, n.recipient_id
    from import_row i
    join import_match o on o.line = i.line and o.recipient_id is null
    join import_new n on n.name = i.name and n.recipient_kind = i.recipient_kind
        and coalesce(n.org_unit_id, 0) = coalesce(o.org_unit_id, 0)
    where n.namesakes = 1 and n.apart is null and o.apart is null and num_nonnulls(i.born_on, i.personal_number) = 0
    union all
    select i.line, n.recipient_id
    from (select a.* from import_match a where a.apart is not null and a.recipient_id is null offset 0) o
    join import_row i using (line)
    join import_new n on n.apart = o.apart and n.name = i.name and n.recipient_kind = i.recipient_kind
        and coalesce(n.org_unit_id, 0) = coalesce(o.org_unit_id, 0)
        and coalesce(n.born_on, 'infinity') = coalesce(i.born_on, 'infinity')
        and coalesce(n.birth_precision, '') = coalesce(i.birth_precision, '')
        and coalesce(n.personal_number, '') = coalesce(i.personal_number, '')
) x
where m.recipient_id is null and m.line = x.line
