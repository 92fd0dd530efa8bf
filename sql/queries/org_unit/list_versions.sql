-- name: list_versions :many
-- param: code text
-- row: org_unit_id bigint, code text, name text, kind text, parent_name text?, head_title text?, in_force_from date?, in_force_to date?, end_paper text?
select u.org_unit_id, u.code, u.name::text as name, u.kind, p.name::text as parent_name, u.head_title::text as head_title,
    lower(u.in_force) as in_force_from, (upper(u.in_force) - 1) as in_force_to, u.end_paper::text as end_paper
from org_unit u
left join org_unit p on p.org_unit_id = u.parent_id
where u.code = $1::text
order by lower(u.in_force)
