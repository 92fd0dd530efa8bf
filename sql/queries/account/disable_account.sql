-- name: disable_account :exec
-- param: account_name text, is_disabled boolean
-- row: disable_account void
select disable_account($1::text, $2::boolean)
