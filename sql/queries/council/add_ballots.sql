-- name: add_ballots :many
-- param: meeting_id bigint, nomination_ids bigint[], yes integer[], no integer[], blank integer[], issued integer[], collected integer[], valid integer[], written integer[]
-- row: meeting_id bigint, nomination_id bigint, name text, round integer, yes integer, recused integer, threshold_percent integer?, threshold_base text?, recommended boolean
-- What was not counted is -1.
with given as materialized (
    select v.nomination_id, v.yes, v.no, v.blank, nullif(v.issued, -1) as issued, nullif(v.collected, -1) as collected,
        nullif(v.valid, -1) as valid, nullif(v.written, -1) as written, n.award_kind_code, s.rule_set_code
    from unnest($2::bigint[], $3::integer[], $4::integer[], $5::integer[],
            $6::integer[], $7::integer[], $8::integer[], $9::integer[])
        as v (nomination_id, yes, no, blank, issued, collected, valid, written)
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
), law as materialized (
    select g.rule_set_code, g.award_kind_code, t.percent, t.base, t.citation, coalesce(r.recusal_adjusts_base, false) as adjusts
    from (select distinct rule_set_code, award_kind_code from given) g
    cross join meeting m
    join council c using (council_id)
    left join lateral threshold_of(g.rule_set_code, g.award_kind_code, c.org_unit_id, m.held_on) t on true
    left join lateral council_rule_of(g.rule_set_code, c.org_unit_id, m.held_on) r on true
    where m.meeting_id = $1::bigint
), judged as (
    select g.*, l.percent, l.base, l.citation, coalesce(r.voters, 0) as recused,
        m.members_total - case when l.adjusts then coalesce(r.members, 0) else 0 end as base_total,
        greatest(0, m.members_present + m.written_opinions
            - case when l.adjusts then coalesce(r.voters, 0) else 0 end) as base_voters,
        1 + coalesce((select max(b.round) from ballot b where b.nomination_id = g.nomination_id), 0) as round
    from given g
    join law l using (rule_set_code, award_kind_code)
    join meeting m on m.meeting_id = $1::bigint
    left join recused_at($1::bigint) r using (nomination_id)
), counted as (
    insert into ballot (
        meeting_id, nomination_id, round, yes, no, blank, issued, collected, valid, written, recused, base_total,
        base_voters, threshold_percent, threshold_base, threshold_citation, recommended)
    select $1::bigint, j.nomination_id, j.round, j.yes, j.no, j.blank, j.issued, j.collected, j.valid, j.written,
        j.recused, j.base_total, j.base_voters, j.percent, j.base, j.citation,
        j.yes > 0 and is_adopted(j.yes, j.percent, j.base, j.base_total, j.base_voters)
    from judged j
    returning meeting_id, nomination_id, round, yes, recused, threshold_percent, threshold_base, recommended
), moved as (
    insert into nomination_event (nomination_id, event)
    select c.nomination_id, case when c.recommended then 'recommend' else 'decline' end from counted c
    order by c.nomination_id
    returning nomination_id
)
select c.meeting_id, c.nomination_id, n.name::text as name, c.round, c.yes, c.recused, c.threshold_percent,
    c.threshold_base, c.recommended
from counted c
join moved m using (nomination_id)
join nomination n using (nomination_id)
order by n.dossier_id, n.ordinal
