-- name: load_vote_thresholds :exec
-- param: rows json
-- row:
insert into vote_threshold (rule_set_code, award_kind_code, percent, base, citation)
select x.rule_set, x.award_kind, x.percent, x.base, x.citation
from json_to_recordset($1::json) as x (rule_set text, award_kind text, percent integer, base text, citation text)
on conflict on constraint vote_threshold_pk do update
set percent = excluded.percent, base = excluded.base, citation = excluded.citation
where (vote_threshold.percent, vote_threshold.base, vote_threshold.citation)
    is distinct from (excluded.percent, excluded.base, excluded.citation)
