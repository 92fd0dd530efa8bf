-- name: revoke_key :exec
-- param: signing_key_id bigint, reason text
-- row: revoke_key void
select revoke_key($1::bigint, $2::text)
