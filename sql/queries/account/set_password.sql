-- name: set_password :exec
-- param: account_name text, verifier text
-- row: set_account_password void
select set_account_password($1::text, $2::text)
