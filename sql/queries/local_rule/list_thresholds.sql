-- name: list_thresholds :many
-- param: unit text?, day date
-- row: rule_set text, award_kind_code text, unit_code text?, unit_name text?, percent integer, threshold_base text, valid_from date?, valid_until date?, citation text
-- National shares, and those that authorities have put in their place.
select t.rule_set_code as rule_set, t.award_kind_code, u.code as unit_code, u.name::text as unit_name, t.percent,
    t.base as threshold_base, lower(t.in_force) as valid_from, upper(t.in_force) - 1 as valid_until, t.citation
from (
    select v.rule_set_code, v.award_kind_code, null::bigint as org_unit_id, v.percent, v.base,
        daterange(null, null) as in_force, v.citation::text as citation
    from vote_threshold v
    union all
    select l.rule_set_code, l.award_kind_code, l.org_unit_id, l.percent, l.base, l.in_force, l.citation::text
    from local_vote_threshold l
) t
left join org_unit u using (org_unit_id)
where $1::text is null or t.org_unit_id is null or t.org_unit_id in (
    select a.org_unit_id from org_unit o, unit_line(o.org_unit_id) a
    where o.code = $1::text and o.in_force @> $2::date)
order by t.rule_set_code, t.award_kind_code, u.code nulls first, lower(t.in_force) nulls first
