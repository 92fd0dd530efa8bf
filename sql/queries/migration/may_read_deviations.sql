-- name: may_read_deviations :one
-- param:
-- row: may_read boolean
select has_function_privilege('account_deviations()', 'execute') as may_read
