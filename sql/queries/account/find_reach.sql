-- name: find_reach :one
-- param: account_name text
-- row: unit_name text?
-- Null for the whole register.
select (select u.name::text from account a join org_unit u using (org_unit_id) where a.account_name = $1::text) as unit_name
