-- name: add_absent :exec
-- param:
-- row:
-- The rules of which no fact speaks, for whoever lists every rule.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount)
select c.nomination_id, w.award_rule_id, case w.absent when 3 then 4 else w.absent end,
    case when w.kind in ('rating_count', 'prior_award', 'consecutive_award', 'initiative') then 0 end
from candidate c
join wanted w using (profile_id)
where not exists (
    select from rule_verdict v where v.nomination_id = c.nomination_id and v.award_rule_id = w.award_rule_id)
