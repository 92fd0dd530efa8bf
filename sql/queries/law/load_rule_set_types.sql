-- name: load_rule_set_types :exec
-- param: rows json
-- row:
with listed as materialized (
    select x.rule_set, x.commendation_type, x.citation, x.confidence
    from json_to_recordset($1::json) as x (rule_set text, commendation_type text, citation text, confidence text)
), gone as (
    delete from rule_set_type t where not exists (
        select from listed x where x.rule_set = t.rule_set_code and x.commendation_type = t.commendation_type)
)
insert into rule_set_type (rule_set_code, commendation_type, citation, confidence)
select x.rule_set, x.commendation_type, x.citation, x.confidence from listed x
on conflict on constraint rule_set_type_pk do update
set citation = excluded.citation, confidence = excluded.confidence
where (rule_set_type.citation, rule_set_type.confidence) is distinct from (excluded.citation, excluded.confidence)
