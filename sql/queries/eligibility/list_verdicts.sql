-- name: list_verdicts :many
-- param:
-- row: nomination_id bigint, ordinal integer, name text, award_kind_code text, achievement_year integer, rule_set text?, verdict text, limb text?, nearest text?, gates text?, changes bigint?
-- limb names the limbs that are met, by group; nearest the best one of each group that is not.
-- changes is the number of rules and gates that differ from those of the submission; null when none were kept.
-- A limb is as good as its worst rule, a group as its best limb, a nomination as its worst group and gate. Where no limb
-- is met, the one with most of its rules met is the nearest.
with limb as (
    select v.nomination_id, r.rule_group, r.limb, min(v.verdict) as verdict,
        count(*) filter (where v.verdict = 4)::numeric / count(*) as share
    from rule_verdict v join award_rule r using (award_rule_id)
    group by v.nomination_id, r.rule_group, r.limb
), best as (
    select l.nomination_id, l.rule_group, max(l.verdict) as verdict,
        (array_agg(case when l.limb = l.rule_group then l.limb else l.rule_group || ':' || l.limb end
            order by l.verdict desc, l.share desc, l.limb))[1] as name
    from limb l group by l.nomination_id, l.rule_group
), total as (
    select b.nomination_id, min(b.verdict) as verdict,
        string_agg(b.name, ', ' order by b.rule_group) filter (where b.verdict = 4) as limb,
        string_agg(b.name, ', ' order by b.rule_group) filter (where b.verdict < 4) as nearest
    from best b group by b.nomination_id
), gate as (
    select v.nomination_id, min(v.verdict) as verdict, string_agg(v.gate, ', ' order by v.gate) as gates
    from rule_verdict v where v.gate is not null group by v.nomination_id
), known as (
    select o.nomination_id, count(d.nomination_id) as changes
    from (select distinct o.nomination_id from recalled o) o left join difference d using (nomination_id)
    group by o.nomination_id
)
select n.nomination_id, n.ordinal, n.name::text as name, n.award_kind_code, n.achievement_year,
    law.rule_set_code as rule_set,
    case
        when not law.verified then 'unverified_law'
        else verdict_word(least(coalesce(t.verdict, 2), coalesce(g.verdict, 4))::smallint)
    end as verdict, t.limb, t.nearest, g.gates, case when not a.is_restored then k.changes end as changes
from asked a
join nomination n using (nomination_id)
join dossier s using (dossier_id)
left join rule_set rs on case
    when s.rule_set_code is null then rs.received @> s.prepared_on else rs.rule_set_code = s.rule_set_code end
cross join lateral (
    select case when a.is_restored then a.rule_set_code else rs.rule_set_code end as rule_set_code,
        case when a.is_restored then a.verified else rs.verified end as verified) law
left join total t using (nomination_id)
left join gate g using (nomination_id)
left join known k using (nomination_id)
order by n.dossier_id, n.ordinal
