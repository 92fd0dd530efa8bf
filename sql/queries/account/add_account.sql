-- name: add_account :exec
-- param: account_name text, full_name text, role text, org_unit_id bigint?, recipient_id bigint?
-- row: add_account void
select add_account($1::text, $2::text, $3::text, $4::bigint, $5::bigint)
