-- name: list_aliases :many
-- param: code text
-- row: code text, name text, in_force_from date?, in_force_to date?, alias text
select u.code, u.name::text as name, lower(u.in_force) as in_force_from, (upper(u.in_force) - 1) as in_force_to,
    a.alias::text as alias
from org_unit u
join org_unit_alias a using (org_unit_id)
where u.code = $1::text
order by lower(u.in_force), a.alias collate "vi-x-icu"
