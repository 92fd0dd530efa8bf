-- name: unit_exists :one
-- param: code text
-- row: exists boolean
select exists (select from org_unit u where u.code = $1::text) as exists
