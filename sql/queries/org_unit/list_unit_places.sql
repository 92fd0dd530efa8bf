-- name: list_unit_places :many
-- param: org_unit_ids bigint[]
-- row: org_unit_id bigint, depth integer, above_id bigint, code text, name text
-- Units with all that stands above them, from themselves (depth 0) up.
with recursive place as (
    select u.org_unit_id, 0 as depth, u.org_unit_id as above_id, u.parent_id
    from org_unit u
    where u.org_unit_id = any ($1::bigint[])
    union all
    select p.org_unit_id, p.depth + 1, u.org_unit_id, u.parent_id
    from place p
    join org_unit u on u.org_unit_id = p.parent_id
)
select p.org_unit_id, p.depth, p.above_id, u.code, u.name::text as name
from place p
join org_unit u on u.org_unit_id = p.above_id
order by p.org_unit_id, p.depth
