-- name: list_open :many
-- param: with_all boolean
-- row: nomination_id bigint, ordinal integer, name text, award_kind_code text, criterion_code text, criterion text, judged_by text, rule_group text, limb text, word text?, attested_by text?, attested_on date?, paper text?, citation text
-- What people have to say of the nominations asked about. A word is waited for where it alone is missing: the rest of
-- its limb holds, and no other limb meets the group.
with limb as (
    select v.nomination_id, r.rule_group, r.limb, min(v.verdict) as verdict
    from rule_verdict v join award_rule r using (award_rule_id)
    group by v.nomination_id, r.rule_group, r.limb
), best as (
    select l.nomination_id, l.rule_group, max(l.verdict) as verdict from limb l group by l.nomination_id, l.rule_group
)
select n.nomination_id, n.ordinal, n.name::text as name, n.award_kind_code, r.criterion as criterion_code, r.criterion,
    r.kind as judged_by, r.rule_group, r.limb,
    case when t.is_met then 'yes' when not t.is_met then 'no' end as word,
    t.attested_by::text as attested_by, t.attested_on, t.paper::text as paper, r.citation::text as citation
from rule_verdict v
join award_rule r using (award_rule_id)
join nomination n using (nomination_id)
join limb l using (nomination_id, rule_group, limb)
join best b using (nomination_id, rule_group)
left join attestation t on t.nomination_id = n.nomination_id and t.criterion = r.criterion
where r.kind in ('attestation', 'claim') and ($1::boolean or v.verdict = 2 and l.verdict = 2 and b.verdict = 2)
order by n.dossier_id, n.ordinal, r.rule_group, r.limb, r.ordinal
