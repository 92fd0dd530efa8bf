-- name: freeze_findings :exec
-- param:
-- row:
-- What has just been evaluated, kept with the submission that was the last step of each nomination.
insert into finding (
    nomination_event_id, award_rule_id, gate, rule_set_code, is_verified, verdict, amount, years_seen, last_year, needed)
select n.last_event_id, v.award_rule_id, v.gate, nullif(p.rule_set_code, ''), p.verified, verdict_word(v.verdict, v.gate is not null), v.amount,
    v.years_seen, v.last_year, asked_by(r)
from rule_verdict v
join nomination n using (nomination_id)
join candidate c using (nomination_id)
join profile p using (profile_id)
left join award_rule r using (award_rule_id)
