-- name: code_found :exec
-- param:
-- row:
-- Codes of the new ones follow the last of their unit and year.
with numbered as (
    select f.line, f.recognised_on, f.prefix, row_number() over (partition by f.prefix order by f.line) as number
    from (
        select f.*, u.code || '.SK' || extract(year from f.recognised_on) || '.' as prefix
        from initiative_found f join org_unit u using (org_unit_id)
        where f.is_new) f
), used as (
    select p.prefix, max(substr(i.code, length(p.prefix) + 1)::integer) as number
    from (select distinct n.prefix from numbered n) p
    join initiative i on starts_with(i.code, p.prefix) and substr(i.code, length(p.prefix) + 1) ~ '^[0-9]{1,6}$'
    group by p.prefix
)
update initiative_found f
set code = n.prefix || lpad((n.number + coalesce(u.number, 0))::text, 3, '0')
from numbered n left join used u using (prefix)
where f.line = n.line and f.recognised_on = n.recognised_on
