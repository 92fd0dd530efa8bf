-- name: set_death :exec
-- param: recipient_id bigint, died_on date
-- row:
update person set died_on = $2::date where recipient_id = $1::bigint
