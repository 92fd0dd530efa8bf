-- name: revoke_lines :one
-- param: decision_id bigint, day date, ordinals integer[]?, is_paid boolean
-- row: amendment_id bigint
select revoke_lines($1::bigint, $2::date, $3::integer[], $4::boolean) as amendment_id
