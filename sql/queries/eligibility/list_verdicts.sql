-- name: list_verdicts :many
-- param:
-- row: nomination_id bigint, ordinal integer, name text, award_kind_code text, achievement_year integer, rule_set text?, verdict text, limb text?, nearest text?, gates text?
select n.nomination_id, n.ordinal, n.name::text as name, n.award_kind_code, n.achievement_year,
    nullif(p.rule_set_code, '') as rule_set, c.verdict, c.limb, c.nearest, g.gates
from outcome o
join conclusion c using (profile_id, changes, gate)
join profile p using (profile_id)
join nomination n using (nomination_id)
left join (
    select v.nomination_id, string_agg(v.gate, ', ' order by v.gate) as gates
    from rule_verdict v where v.gate is not null group by v.nomination_id
) g using (nomination_id)
order by n.dossier_id, n.ordinal
