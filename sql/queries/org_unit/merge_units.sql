-- name: merge_units :one
-- param: codes text[], into_code text, name text?, kind text?, parent text?, day date, paper text?, leaves_below boolean
-- row: org_unit_id bigint
select merge_units($1::text[], $2::text, $3::text, $4::text, $5::text, $6::date, $7::text, $8::boolean) as org_unit_id
