-- name: list_meetings :many
-- param: unit_code text?
-- row: meeting_id bigint, held_on date, minutes text?, council text, unit_name text, members_total integer, members_present integer, written_opinions integer, ballots bigint, recommended_count bigint
select m.meeting_id, m.held_on, paper_number(m.minutes_number, m.minutes_symbol) as minutes, c.name::text as council,
    u.name::text as unit_name, m.members_total, m.members_present, m.written_opinions, count(b.ballot_id) as ballots,
    count(b.ballot_id) filter (where b.recommended) as recommended_count
from meeting m
join council c using (council_id)
join org_unit u using (org_unit_id)
left join ballot_count b using (meeting_id)
where $1::text is null or u.org_unit_id in (select units_of_code($1::text))
group by m.meeting_id, c.council_id, u.org_unit_id
order by m.held_on desc, m.meeting_id desc
