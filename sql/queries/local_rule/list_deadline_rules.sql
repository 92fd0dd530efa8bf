-- name: list_deadline_rules :many
-- param: unit text?, day date
-- row: code text, deadline text, unit_code text?, unit_name text?, from_step text?, to_step text, counted_in text, amount integer?, month integer?, day integer?, year_offset integer?, award_kind_codes text?, valid_from date?, valid_until date?, citation text
select r.code, r.code as deadline, u.code as unit_code, u.name::text as unit_name, r.from_step, r.to_step,
    r.unit as counted_in, r.amount, r.month, r.day, r.year_offset,
    nullif(array_to_string(r.award_kind_codes, ', '), '') as award_kind_codes, lower(r.in_force) as valid_from,
    upper(r.in_force) - 1 as valid_until, r.citation::text as citation
from deadline_rule r
left join org_unit u using (org_unit_id)
where $1::text is null or r.org_unit_id is null or r.org_unit_id in (
    select a.org_unit_id from org_unit o, unit_line(o.org_unit_id) a
    where o.code = $1::text and o.in_force @> $2::date)
order by r.code, u.code nulls first, lower(r.in_force) nulls first
