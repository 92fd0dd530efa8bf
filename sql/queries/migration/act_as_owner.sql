-- name: act_as_owner :exec
-- param:
-- row:
-- Until the end of the transaction.
set local role thidua_owner
