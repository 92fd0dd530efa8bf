-- name: read_facts :many
-- param: facts json
-- row: case_number integer, label text, day date, rounding text?, award_kind_code text, recipient_kind text, period text?, achievement_key text?
-- The awards in a file of facts that has the format of a bonus, case by case.
select c.ordinality::integer as case_number, coalesce(c.value ->> 'case', c.ordinality::text) as label,
    (c.value ->> 'decided_on')::date as day, c.value ->> 'rounding' as rounding, a.value ->> 'award' as award_kind_code,
    a.value ->> 'recipient' as recipient_kind, a.value ->> 'period' as period,
    a.value ->> 'achievement_key' as achievement_key
from json_array_elements(case json_typeof($1::json) when 'array' then $1::json else json_build_array($1::json) end)
    with ordinality as c
cross join json_array_elements(c.value -> 'awards') with ordinality as a
order by c.ordinality, a.ordinality
