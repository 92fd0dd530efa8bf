-- name: end_unit :one
-- param: code text, day date, paper text?, with_below boolean, people_to text?
-- row: org_unit_id bigint
select end_unit($1::text, $2::date, $3::text, $4::boolean, $5::text) as org_unit_id
