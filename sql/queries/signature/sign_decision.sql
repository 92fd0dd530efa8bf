-- name: sign_decision :exec
-- param: decision_id bigint, public_key bytea, signature bytea
-- row: sign_decision void
select sign_decision($1::bigint, $2::bytea, $3::bytea)
