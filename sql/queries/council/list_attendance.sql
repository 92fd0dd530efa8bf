-- name: list_attendance :many
-- param: meeting_id bigint
-- row: member_id bigint, name text, post text, role text, attendance text, substitute text?
select c.council_member_id as member_id, c.name::text as name, c.post::text as post, c.role, a.attendance,
    a.substitute::text as substitute
from meeting_member a
join council_member c using (council_member_id)
where a.meeting_id = $1::bigint
order by array_position(array['chair', 'vice', 'standing', 'member', 'secretary'], c.role), c.council_member_id
