-- name: create_span :exec
-- param:
-- row:
-- How far back a rule looks that counts within a run: over the run of its own limb, or else of the award's other groups.
create temporary table span on commit drop as
with run as materialized (
    select v.nomination_id, w.rule_group, w.limb, v.amount as length, v.last_year
    from wanted w
    join rule_verdict v using (award_rule_id)
    where w.kind = 'rating_run'
), limb_run as (
    select r.nomination_id, r.rule_group, r.limb, max(r.length) as length, max(r.last_year) as last_year
    from run r group by r.nomination_id, r.rule_group, r.limb
), any_run as (
    select r.nomination_id, max(r.length) as length, max(r.last_year) as last_year from run r group by r.nomination_id
)
select c.nomination_id, w.award_rule_id, coalesce(l.length, o.length, 0) as reach,
    coalesce(l.last_year, o.last_year, c.y) as last_year
from wanted w
join candidate c using (profile_id)
left join limb_run l using (nomination_id, rule_group, limb)
left join any_run o using (nomination_id)
where w.since = 'run'
