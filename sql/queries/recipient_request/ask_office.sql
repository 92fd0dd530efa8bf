-- name: ask_office :one
-- param: org_unit_id bigint, wording text
-- row: ask_office bigint
select ask_office($1::bigint, $2::text)
