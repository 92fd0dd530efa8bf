-- name: evaluate_elsewhere :exec
-- param:
-- row:
-- Of recipients out of reach the account reads no ratings, figures and dates: that there are none for it is no verdict,
-- so people must vouch for what rules ask of them. Awards and initiatives are public, unless a run of years bounds them.
insert into rule_verdict (nomination_id, award_rule_id, verdict)
select c.nomination_id, w.award_rule_id, 2
from candidate c
join wanted w using (profile_id)
where c.is_elsewhere
    and (w.kind in ('rating', 'rating_run', 'rating_count', 'member_share', 'unit_figure', 'existence') or w.since = 'run')
    and not exists (
        select from rule_verdict v where v.nomination_id = c.nomination_id and v.award_rule_id = w.award_rule_id)
