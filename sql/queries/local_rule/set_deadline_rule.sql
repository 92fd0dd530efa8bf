-- name: set_deadline_rule :one
-- param: org_unit_id bigint, start date, code text, from_step text?, to_step text, award_kind_codes text[], unit text, amount integer?, month integer?, day integer?, year_offset integer?, citation text
-- row: is_new boolean
select set_deadline_rule($1::bigint, $2::date, $3::text, $4::text, $5::text, $6::text[], $7::text, $8::integer,
    $9::integer, $10::integer, $11::integer, $12::text) as is_new
