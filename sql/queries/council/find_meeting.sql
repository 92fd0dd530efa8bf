-- name: find_meeting :many
-- param: meeting_id bigint
-- row: meeting_id bigint, held_on date, minutes text?, council text, unit_name text, members_total integer, members_present integer, written_opinions integer, quorum text?
select m.meeting_id, m.held_on, paper_number(m.minutes_number, m.minutes_symbol) as minutes, c.name::text as council,
    u.name::text as unit_name, m.members_total, m.members_present, m.written_opinions, q.quorum
from meeting m
join council c using (council_id)
join org_unit u using (org_unit_id)
left join lateral (
    select string_agg(distinct r.quorum_numerator || '/' || r.quorum_denominator || ' (' || r.citation || ')', '; ') as quorum
    from (
        select distinct s.rule_set_code
        from ballot b join nomination n using (nomination_id) join dossier s using (dossier_id)
        where b.meeting_id = m.meeting_id
    ) v
    cross join lateral council_rule_of(v.rule_set_code, c.org_unit_id, m.held_on) r
    where r.quorum_numerator is not null
) q on true
where m.meeting_id = $1::bigint
