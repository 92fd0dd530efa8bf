-- name: evaluate_attestations :exec
-- param:
-- row:
-- What people vouched for, and what was pleaded.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount)
select c.nomination_id, w.award_rule_id, case when t.is_met then 4 else 0 end, t.is_met::integer
from wanted w
join candidate c using (profile_id)
join attestation t on t.nomination_id = c.nomination_id and t.criterion = w.criterion
where w.kind in ('attestation', 'claim')
