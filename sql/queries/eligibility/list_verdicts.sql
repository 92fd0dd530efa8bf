-- name: list_verdicts :many
-- param:
-- row: nomination_id bigint, ordinal integer, name text, award_kind_code text, achievement_year integer, rule_set text?, verdict text, limb text?, nearest text?, gates text?, differences bigint?
-- differences is the number of rules and gates that differ from those of the submission; null when none were kept.
select n.nomination_id, n.ordinal, n.name::text as name, n.award_kind_code, n.achievement_year,
    nullif(p.rule_set_code, '') as rule_set, c.verdict, c.limb, c.nearest, g.gates,
    case when p.rule_ids is null then k.differences end as differences
from outcome o
join conclusion c using (profile_id, changes, gate)
join profile p using (profile_id)
join nomination n using (nomination_id)
left join (
    select v.nomination_id, string_agg(v.gate, ', ' order by v.gate) as gates
    from rule_verdict v where v.gate is not null group by v.nomination_id
) g using (nomination_id)
left join (
    select o.nomination_id, count(d.nomination_id) as differences
    from (select distinct o.nomination_id from recalled o) o left join difference d using (nomination_id)
    group by o.nomination_id
) k using (nomination_id)
order by n.dossier_id, n.ordinal
