-- name: set_bonus_rounding :exec
-- param: org_unit_id bigint, bonus_rounding text
-- row: set_bonus_rounding void
select set_bonus_rounding($1::bigint, $2::text)
