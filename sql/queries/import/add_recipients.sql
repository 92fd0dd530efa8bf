-- name: add_recipients :exec
-- param:
-- row:
-- Whom an officer told apart from somebody of the same name, unit and birth gets the next place among such namesakes.
insert into recipient (
    recipient_id, recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number, namesake)
overriding system value
select n.recipient_id, n.recipient_kind, n.name, n.org_unit_id, n.born_on, n.birth_precision, n.personal_number,
    coalesce(p.place, 1)
from import_new n
left join (
    select x.line,
        row_number() over (
            partition by x.org_unit_id, x.recipient_kind, x.name, x.born_on, x.birth_precision order by x.line)
        + coalesce((
            select max(o.namesake) from recipient o
            where o.org_unit_id = x.org_unit_id and o.name = x.name and o.recipient_kind = x.recipient_kind
                and (o.born_on, o.birth_precision) is not distinct from (x.born_on, x.birth_precision)), 0) as place
    from import_new x
    where (x.org_unit_id, x.recipient_kind, x.name) in (
        select t.org_unit_id, t.recipient_kind, t.name from import_new t where t.apart is not null)
) p using (line)
order by n.line
