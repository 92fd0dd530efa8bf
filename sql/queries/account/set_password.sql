-- name: set_password :exec
-- param: account_name text, verifier text
-- row:
select set_account_password($1::text, $2::text)
