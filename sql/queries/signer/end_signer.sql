-- name: end_signer :exec
-- param: signing_right_id bigint, last_day date
-- row: end_signer void
select end_signer($1::bigint, $2::date)
