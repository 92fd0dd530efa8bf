-- name: evaluate_initiatives :exec
-- param:
-- row:
-- Initiatives that were recognised so far, and how long a model has run.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount)
select n.nomination_id, w.award_rule_id, case when count(distinct n.initiative_id) >= w.minimum then 4 else 0 end,
    count(distinct n.initiative_id)
from (
    select c.nomination_id, c.profile_id, c.y, i.initiative_id, i.kind, r.scope, r.is_replicable, r.recognised_on
    from candidate c
    join initiative_author o using (recipient_id)
    join initiative i using (initiative_id)
    join recognition r using (initiative_id)
    where c.profile_id in (select w.profile_id from wanted w where w.kind = 'initiative')
        and r.is_effective and r.recognised_on <= c.proposed_on
    -- Or else every nomination would be paired with its rules before it is known who has an initiative.
    offset 0
) n
join wanted w on w.profile_id = n.profile_id and w.kind = 'initiative' and n.kind = any (w.subject_codes)
    and scope_rank(n.scope) >= scope_rank(w.scope) and (w.scope = 'grassroots' or n.is_replicable)
left join span s using (nomination_id, award_rule_id)
cross join lateral (
    select coalesce(s.last_year, n.y) as last_year,
        coalesce(s.reach, case w.since when 'run' then 0 when 'year' then 1 else 62 end) as reach) v
where n.recognised_on >= make_date(v.last_year - v.reach + 1, 1, 1)
group by n.nomination_id, w.award_rule_id, w.minimum
union all
select c.nomination_id, w.award_rule_id, case when max(c.y - i.started_year + 1) >= w.years then 4 else 0 end,
    max(c.y - i.started_year + 1)
from wanted w
join candidate c using (profile_id)
join initiative_author o using (recipient_id)
join initiative i on i.initiative_id = o.initiative_id and i.kind = 'model' and i.stage <> 'stopped'
where w.kind = 'model_years'
group by c.nomination_id, w.award_rule_id, w.years
