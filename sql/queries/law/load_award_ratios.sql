-- name: load_award_ratios :exec
-- param: rows json
-- row:
-- National ratios; local ones are an authority's own rows.
insert into award_ratio (rule_set_code, award_kind_code, percent, figure, citation)
select x.rule_set, x.award_kind, x.percent, x.figure, x.citation
from json_to_recordset($1::json) as x (rule_set text, award_kind text, percent integer, figure text, citation text)
on conflict (rule_set_code, award_kind_code) where org_unit_id is null do update
set percent = excluded.percent, figure = excluded.figure, citation = excluded.citation
