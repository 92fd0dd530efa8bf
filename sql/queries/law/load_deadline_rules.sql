-- name: load_deadline_rules :exec
-- param: rows json
-- row:
-- National deadlines, all anew: nothing points at them. Local ones are an authority's own rows.
with gone as (
    delete from deadline_rule r where r.org_unit_id is null
)
insert into deadline_rule (
    code, in_force, from_step, to_step, award_kind_codes, authority_kind_codes, unit, amount, month, day, year_offset,
    citation, confidence)
select x.code, daterange(x.in_force_from, x.in_force_to, '[]'), x.from_step, x.to_step,
    coalesce(string_to_array(x.award_kinds, '|'), '{}'), coalesce(string_to_array(x.authority_kinds, '|'), '{}'),
    x.unit, x.amount, x.month, x.day, x.year_offset, x.citation, x.confidence
from json_to_recordset($1::json) as x (
    code text, in_force_from date, in_force_to date, from_step text, to_step text, award_kinds text,
    authority_kinds text, unit text, amount integer, month integer, day integer, year_offset integer, citation text,
    confidence text)
