-- name: set_bonus_rounding :one
-- param: org_unit_id bigint, bonus_rounding text
-- row: is_reached boolean
-- False for a unit that the account does not work for: nothing of it was changed.
with changed as (
    update org_unit u set bonus_rounding = $2::text where u.org_unit_id = $1::bigint returning u.org_unit_id
)
select exists (select from changed) as is_reached
