-- name: split_unit :one
-- param: code text, into_codes text[], names text[], people_to text, parent text?, day date, paper text?
-- row: org_unit_id bigint
select split_unit($1::text, $2::text[], $3::text[], $4::text, $5::text, $6::date, $7::text) as org_unit_id
