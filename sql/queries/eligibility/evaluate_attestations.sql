-- name: evaluate_attestations :exec
-- param:
-- row:
-- What people vouched for, and what was pleaded.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount)
select t.nomination_id, w.award_rule_id, case when t.is_met then 4 else 0 end, t.is_met::integer
from (
    select c.nomination_id, c.profile_id, t.criterion, t.is_met
    from candidate c join attestation t using (nomination_id)
    where c.profile_id in (select w.profile_id from wanted w where w.kind in ('attestation', 'claim'))
    -- Or else every nomination would be paired with its rules before it is known which of them have an answer.
    offset 0
) t
join wanted w on w.profile_id = t.profile_id and w.criterion = t.criterion
