-- name: grant_account :exec
-- param: account_name text, role text
-- row: grant_account void
select grant_account($1::text, $2::text)
