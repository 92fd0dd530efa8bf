-- name: list_ratios :many
-- param: unit text?, day date
-- row: rule_set text, award_kind_code text, unit_code text?, unit_name text?, percent integer, counted_of text, valid_from date?, valid_until date?, citation text
select q.rule_set_code as rule_set, q.award_kind_code, u.code as unit_code, u.name::text as unit_name, q.percent,
    q.figure as counted_of, lower(q.in_force) as valid_from, upper(q.in_force) - 1 as valid_until, q.citation::text as citation
from award_ratio q
left join org_unit u using (org_unit_id)
where $1::text is null or q.org_unit_id is null or q.org_unit_id in (
    select a.org_unit_id from org_unit o, unit_line(o.org_unit_id) a
    where o.code = $1::text and o.in_force @> $2::date)
order by q.rule_set_code, q.award_kind_code, u.code nulls first, lower(q.in_force) nulls first
