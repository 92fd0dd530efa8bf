-- name: evaluate_initiatives :exec
-- param:
-- row:
-- Initiatives that were recognised so far, and how long a model has run.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount)
select c.nomination_id, w.award_rule_id, case when count(*) >= w.minimum then 4 else 0 end, count(*)
from wanted w
join candidate c using (profile_id)
left join span s using (nomination_id, award_rule_id)
cross join lateral (
    select coalesce(s.last_year, c.y) as last_year,
        coalesce(s.reach, case w.since when 'run' then 0 when 'year' then 1 else 62 end) as reach) v
join initiative_author o using (recipient_id)
join initiative i on i.initiative_id = o.initiative_id and i.kind = any (w.subject_codes)
where w.kind = 'initiative' and exists (
    select from recognition n
    where n.initiative_id = i.initiative_id and n.is_effective and scope_rank(n.scope) >= scope_rank(w.scope)
        and (w.scope = 'grassroots' or n.is_replicable)
        and n.recognised_on between make_date(v.last_year - v.reach + 1, 1, 1) and c.proposed_on)
group by c.nomination_id, w.award_rule_id, w.minimum
union all
select c.nomination_id, w.award_rule_id, case when max(c.y - i.started_year + 1) >= w.years then 4 else 0 end,
    max(c.y - i.started_year + 1)
from wanted w
join candidate c using (profile_id)
join initiative_author o using (recipient_id)
join initiative i on i.initiative_id = o.initiative_id and i.kind = 'model' and i.stage <> 'stopped'
where w.kind = 'model_years'
group by c.nomination_id, w.award_rule_id, w.years
