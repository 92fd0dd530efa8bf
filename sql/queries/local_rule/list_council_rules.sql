-- name: list_council_rules :many
-- param: unit text?, day date
-- row: rule_set text, unit_code text?, unit_name text?, quorum text?, quorum_counts text?, maximum_rounds integer?, recusal_adjusts_base boolean, valid_from date?, valid_until date?, citation text
-- Of a unit: its own rules and those above it that may apply to it.
select r.rule_set_code as rule_set, u.code as unit_code, u.name::text as unit_name,
    r.quorum_numerator || '/' || r.quorum_denominator as quorum, r.quorum_counts, r.maximum_rounds,
    r.recusal_adjusts_base, lower(r.in_force) as valid_from, upper(r.in_force) - 1 as valid_until,
    r.citation::text as citation
from council_rule r
left join org_unit u using (org_unit_id)
where $1::text is null or r.org_unit_id is null or r.org_unit_id in (
    select a.org_unit_id from org_unit o, unit_line(o.org_unit_id) a
    where o.code = $1::text and o.in_force @> $2::date)
order by r.rule_set_code, u.code nulls first, lower(r.in_force) nulls first
