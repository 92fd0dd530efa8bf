-- name: facts_ratios :exec
-- param:
-- row:
-- The national ratios, and those that the units of the cases have of their own.
insert into award_ratio (rule_set_code, award_kind_code, org_unit_id, percent, figure, citation)
select q.rule_set_code, q.award_kind_code, null, q.percent, q.figure, q.citation
from public.award_ratio q
where q.org_unit_id is null
union all
select coalesce(s.rule_set_code, rs.rule_set_code), n.award_kind_code, n.org_unit_id, x.percent, x."of", 'Quy định của đơn vị'
from asked
join nomination n using (nomination_id)
join dossier s using (dossier_id)
join fact f on f.case_number = n.ordinal
left join rule_set rs on s.rule_set_code is null and rs.received @> s.submitted_on
cross join jsonb_to_record(f.body -> 'local_ratio') as x (percent integer, "of" text)
where f.body ? 'local_ratio'
