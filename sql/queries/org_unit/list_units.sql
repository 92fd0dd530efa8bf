-- name: list_units :many
-- param: day date, root text?
-- row: code text, name text, kind text, parent_code text?, parent_name text?, in_force_from date?, in_force_to date?
-- Units in force on a day, below a root when one is named, each under its parent.
with recursive tree as (
    select u.org_unit_id, array[u.name::text collate "vi-x-icu"] as path
    from org_unit u
    left join org_unit p on p.org_unit_id = u.parent_id and p.in_force @> $1::date
    where u.in_force @> $1::date and case when $2::text is null then p.org_unit_id is null else u.code = $2::text end
    union all
    select u.org_unit_id, t.path || u.name::text
    from org_unit u
    join tree t on u.parent_id = t.org_unit_id
    where u.in_force @> $1::date
)
select u.code, u.name::text as name, u.kind, p.code as parent_code, p.name::text as parent_name,
    lower(u.in_force) as in_force_from, (upper(u.in_force) - 1) as in_force_to
from tree t
join org_unit u using (org_unit_id)
left join org_unit p on p.org_unit_id = u.parent_id
order by t.path, u.code
