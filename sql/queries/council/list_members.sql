-- name: list_members :many
-- param: unit_code text, day date?
-- row: member_id bigint, council text, name text, post text, role text, from_day date, until_day date?, paper text?, recipient_id bigint?
select c.council_member_id as member_id, o.name::text as council, c.name::text as name, c.post::text as post, c.role,
    lower(c.in_force) as from_day, upper(c.in_force) - 1 as until_day, c.paper::text as paper, c.recipient_id
from council_member c
join council o using (council_id)
where o.org_unit_id in (select units_of_code($1::text))
    and ($2::date is null or c.in_force @> $2::date)
order by o.name, array_position(array['chair', 'vice', 'standing', 'member', 'secretary'], c.role),
    lower(c.in_force), c.council_member_id
