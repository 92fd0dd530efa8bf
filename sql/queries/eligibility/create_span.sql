-- name: create_span :exec
-- param:
-- row:
-- How far back a rule looks that counts within a run: over the run of its own limb, or else of the award's other groups.
create temporary table span on commit drop as
with pair as materialized (
    select w.award_rule_id, r.award_rule_id as run_id
    from wanted w
    join wanted r on r.profile_id = w.profile_id and r.kind = 'rating_run'
    cross join lateral (
        select exists (
            select from wanted o
            where o.profile_id = w.profile_id and o.kind = 'rating_run'
                and (o.rule_group, o.limb) = (w.rule_group, w.limb)) as has_own) l
    where w.since = 'run' and (not l.has_own or (r.rule_group, r.limb) = (w.rule_group, w.limb))
)
select v.nomination_id, p.award_rule_id, max(v.amount) as reach, max(v.last_year) as last_year,
    bool_or(v.verdict = 1) as is_open
from pair p
join rule_verdict v on v.award_rule_id = p.run_id
group by v.nomination_id, p.award_rule_id
