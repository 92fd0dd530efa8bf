-- name: create_conclusion :exec
-- param:
-- row:
-- What each outcome means, once however many nominations have it.
-- limb names the limbs that are met, by group; nearest the best one of each group that is not.
-- A limb is as good as its worst rule, a group as its best limb, a nomination as its worst group and gate. Where no limb
-- is met, the one with most of its rules met is the nearest.
create temporary table conclusion on commit drop as
with seen as materialized (
    select o.profile_id, o.changes, o.gate, count(*) as nominations from outcome o group by o.profile_id, o.changes, o.gate
), rule as (
    select s.profile_id, s.changes, w.rule_group, w.limb, ((s.changes >> (2 * w.place)) & 3)::integer # w.absent as code
    from (select distinct s.profile_id, s.changes from seen s) s
    join wanted w using (profile_id)
), limb as (
    select r.profile_id, r.changes, r.rule_group, r.limb, min(r.code) as code,
        count(*) filter (where r.code = 3)::numeric / count(*) as share
    from rule r group by r.profile_id, r.changes, r.rule_group, r.limb
), best as (
    select l.profile_id, l.changes, l.rule_group, max(l.code) as code,
        (array_agg(limb_name(l.rule_group, l.limb)
            order by l.code desc, l.share desc, l.limb))[1] as name
    from limb l group by l.profile_id, l.changes, l.rule_group
), total as (
    select b.profile_id, b.changes, min(b.code) as code,
        string_agg(b.name, ', ' order by b.rule_group) filter (where b.code = 3) as limb,
        string_agg(b.name, ', ' order by b.rule_group) filter (where b.code < 3) as nearest
    from best b group by b.profile_id, b.changes
)
select s.profile_id, s.changes, s.gate, s.nominations,
    case
        when not p.verified then 'unverified_law'
        -- What is not known is not what is not met; a matter that defers comes before it.
        when t.code = 1 and s.gate > 1 then 'no_data'
        else (array['not_met', 'deferred', 'needs_attestation', 'met'])[least(coalesce(t.code, 2), s.gate, 3) + 1]
    end as verdict, t.limb, t.nearest
from seen s
join profile p using (profile_id)
left join total t using (profile_id, changes)
