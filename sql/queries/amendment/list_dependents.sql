-- name: list_dependents :many
-- param: decision_id bigint
-- row: nomination_id bigint, name text, award_kind_code text, achievement_year integer, state text, decision text?, decided_on date?, verdict_before text, verdict_after text, limb_before text?, limb_after text?
-- Nominations that relied on awards which a revocation of this decision annulled, as evaluated on that day.
select p.nomination_id, n.name::text as name, n.award_kind_code, n.achievement_year, n.state,
    paper_number(d.number, d.symbol) as decision, d.decided_on, p.verdict_before, p.verdict_after,
    p.limb_before::text as limb_before, p.limb_after::text as limb_after
from amendment m
join dependent_nomination p using (amendment_id)
join nomination n using (nomination_id)
left join award a on a.nomination_id = n.nomination_id
left join decision d on d.decision_id = a.decision_id
where m.decision_id = $1::bigint
order by m.amendment_id, n.name collate "vi-x-icu", p.nomination_id
