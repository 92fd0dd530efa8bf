-- name: take_own :exec
-- param:
-- row:
-- The rows of such collectives are their units'; what stands above tells units of one name apart.
with own as (
    select i.line, u.org_unit_id, u.code,
        case
            when i.unit_name is not null and lower(i.unit_name) <> lower(i.name) then i.unit_name
            when not w.is_sender and w.org_unit_id <> u.org_unit_id then n.name::text
            else coalesce(p.name::text, i.name)
        end as above
    from import_own o
    join import_row i using (line)
    join import_unit w on w.words = i.unit_code
    join org_unit n on n.org_unit_id = w.org_unit_id
    join org_unit u on u.org_unit_id = o.org_unit_id
    left join org_unit p on p.org_unit_id = u.parent_id
), added as (
    insert into import_unit (words, org_unit_id)
    select distinct o.code, o.org_unit_id from own o
    where not exists (select from import_unit w where w.words = o.code)
)
update import_row i set unit_code = o.code, unit_name = o.above
from own o
where i.line = o.line
