-- name: find_account :one
-- param:
-- row: account_name text
select acting_account() as account_name
