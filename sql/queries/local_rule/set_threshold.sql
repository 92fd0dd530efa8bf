-- name: set_threshold :one
-- param: org_unit_id bigint, rule_set text, start date, award_kind_code text, percent integer, base text, citation text
-- row: is_new boolean
select set_threshold($1::bigint, $2::text, $3::date, $4::text, $5::integer, $6::text, $7::text) as is_new
