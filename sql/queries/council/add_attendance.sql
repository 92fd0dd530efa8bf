-- name: add_attendance :exec
-- param: meeting_id bigint, member_ids bigint[], attendance text[], substitutes text[]
-- row:
-- Freezes the composition on the day of the meeting: whoever is not named was absent; an empty substitute is none.
insert into meeting_member (meeting_id, council_member_id, attendance, substitute)
select m.meeting_id, c.council_member_id, coalesce(v.attendance, 'absent'), nullif(v.substitute, '')
from meeting m
join council_member c on c.council_id = m.council_id and c.in_force @> m.held_on
left join unnest($2::bigint[], $3::text[], $4::text[]) as v (council_member_id, attendance, substitute)
    using (council_member_id)
where m.meeting_id = $1::bigint
