-- name: set_bonus_rounding :exec
-- param: org_unit_id bigint, rounding text
-- row:
update org_unit set bonus_rounding = $2::text where org_unit_id = $1::bigint
