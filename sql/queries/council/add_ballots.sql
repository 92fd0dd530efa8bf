-- name: add_ballots :many
-- param: meeting_id bigint, nomination_ids bigint[], yes integer[], no integer[], blank integer[]
-- row: nomination_id bigint, name text, yes integer, threshold_percent integer?, threshold_base text?, recommended boolean
with counted as (
    insert into ballot (meeting_id, nomination_id, yes, no, blank, threshold_percent, threshold_base, recommended)
    select m.meeting_id, v.nomination_id, v.yes, v.no, v.blank, t.percent, t.base,
        is_adopted(v.yes, t.percent, t.base, m.members_total,
            m.members_present + m.written_opinions)
    from meeting m,
        unnest($2::bigint[], $3::integer[], $4::integer[], $5::integer[]) as v (nomination_id, yes, no, blank)
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
    left join vote_threshold t
        on t.rule_set_code = s.rule_set_code and t.award_kind_code = n.award_kind_code
    where m.meeting_id = $1::bigint
    returning nomination_id, yes, threshold_percent, threshold_base, recommended
), moved as (
    insert into nomination_event (nomination_id, event)
    select c.nomination_id, case when c.recommended then 'recommend' else 'decline' end from counted c
    order by c.nomination_id
    returning nomination_id
)
select c.nomination_id, n.name::text as name, c.yes, c.threshold_percent, c.threshold_base, c.recommended
from counted c
join moved m using (nomination_id)
join nomination n using (nomination_id)
order by n.dossier_id, n.ordinal
