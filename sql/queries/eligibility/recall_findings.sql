-- name: recall_findings :exec
-- param:
-- row:
insert into recalled (
    nomination_id, award_rule_id, gate, place, rule_set_code, verified, verdict, amount, years_seen, last_year, needed)
select e.nomination_id, f.award_rule_id, f.gate, coalesce(f.gate, concat_ws(' ', r.rule_group, r.limb, r.ordinal)),
    f.rule_set_code, f.is_verified, verdict_rank(f.verdict), f.amount, f.years_seen, f.last_year, f.needed
from (
    select e.nomination_id, max(e.nomination_event_id) as nomination_event_id
    from asked join nomination_event e using (nomination_id)
    where e.event = 'submit'
    group by e.nomination_id
) e
join finding f using (nomination_event_id)
left join award_rule r using (award_rule_id)
