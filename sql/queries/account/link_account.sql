-- name: link_account :exec
-- param: account_name text, recipient_id bigint
-- row: link_account void
select link_account($1::text, $2::bigint)
