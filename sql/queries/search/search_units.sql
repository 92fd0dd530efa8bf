-- name: search_units :many
-- param: words text, most integer
-- row: code text, name text, kind text, parent_name text?, alias text?, in_force_from date?, in_force_to date?
-- By code, abbreviation, name, or another name it goes by; the best first, and those in force before those of the past.
select u.code, u.name::text as name, u.kind, p.name::text as parent_name, b.alias,
    lower(u.in_force) as in_force_from, (upper(u.in_force) - 1) as in_force_to
from search_units($1::text) b
join org_unit u using (org_unit_id)
left join org_unit p on p.org_unit_id = u.parent_id
order by b.tier, u.in_force @> register_today() desc, u.name collate "vi-x-icu", u.code, lower(u.in_force)
limit $2::integer
