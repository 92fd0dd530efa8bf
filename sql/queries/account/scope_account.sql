-- name: scope_account :exec
-- param: account_name text, org_unit_id bigint?
-- row: scope_account void
select scope_account($1::text, $2::bigint)
