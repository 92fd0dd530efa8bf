-- name: set_council_rule :one
-- param: org_unit_id bigint, rule_set text, start date, numerator integer?, denominator integer?, counts text?, adjusts boolean, rounds integer?, citation text
-- row: is_new boolean
select set_council_rule($1::bigint, $2::text, $3::date, $4::integer, $5::integer, $6::text, $7::boolean, $8::integer,
    $9::text) as is_new
