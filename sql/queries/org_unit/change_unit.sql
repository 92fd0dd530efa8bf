-- name: change_unit :one
-- param: code text, day date, paper text?, new_code text?, new_name text?, new_parent text?
-- row: org_unit_id bigint
select change_unit($1::text, $2::date, $3::text, $4::text, $5::text, $6::text) as org_unit_id
