-- name: revoke_lines :one
-- param: decision_id bigint, authority_id bigint?, day date, ordinals integer[]?, is_paid boolean
-- row: amendment_id bigint
select revoke_lines($1::bigint, $2::bigint, $3::date, $4::integer[], $5::boolean) as amendment_id
