-- name: find_meanings :many
-- param: code text, day date
-- row: name text, in_force_from date?, in_force_to date?, is_meant boolean
-- Every unit that ever had a code, the one of the day among them.
select u.name::text as name, lower(u.in_force) as in_force_from, (upper(u.in_force) - 1) as in_force_to,
    u.in_force @> $2::date as is_meant
from org_unit u
where u.code = $1::text
order by lower(u.in_force)
