-- name: move_person :exec
-- param: recipient_id bigint, org_unit_id bigint
-- row: move_person void
select move_person($1::bigint, $2::bigint)
