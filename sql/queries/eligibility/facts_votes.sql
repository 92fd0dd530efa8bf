-- name: facts_votes :exec
-- param:
-- row:
-- The council's vote, under the threshold that applies to the council.
with told as materialized (
    select n.nomination_id, n.award_kind_code, s.addressed_to_id, s.prepared_on, v.members_total,
        coalesce(v.members_present, v.members_total) as members_present, coalesce(v.written_opinions, 0) as written_opinions,
        v.yes, coalesce(s.rule_set_code, rs.rule_set_code) as rule_set_code
    from asked
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
    join fact f on f.case_number = n.ordinal
    cross join jsonb_to_record(f.body -> 'votes') as v (
        members_total integer, members_present integer, written_opinions integer, yes integer)
    left join rule_set rs on s.rule_set_code is null and rs.received @> s.submitted_on
    where f.body ? 'votes'
), council as (
    insert into council (org_unit_id, name) select t.addressed_to_id, 'Hội đồng' from told t
    returning council_id, org_unit_id
), meeting as (
    insert into meeting (council_id, held_on, members_total, members_present, written_opinions)
    select c.council_id, t.prepared_on, t.members_total, t.members_present, t.written_opinions
    from told t join council c on c.org_unit_id = t.addressed_to_id
    returning meeting_id, council_id
)
insert into ballot (meeting_id, nomination_id, yes, no, blank, threshold_percent, threshold_base, threshold_citation, recommended)
select m.meeting_id, t.nomination_id, t.yes, t.members_present + t.written_opinions - t.yes, 0, v.percent, v.base, v.citation,
    t.yes > 0 and is_adopted(t.yes, v.percent, v.base, t.members_total, t.members_present + t.written_opinions)
from told t
join council c on c.org_unit_id = t.addressed_to_id
join meeting m using (council_id)
left join lateral threshold_of(t.rule_set_code, t.award_kind_code, t.addressed_to_id, t.prepared_on) v on true
