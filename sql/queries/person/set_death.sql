-- name: set_death :exec
-- param: recipient_id bigint, died_on date, represented_by text?
-- row:
update person set died_on = $2::date, represented_by = coalesce($3::text, represented_by) where recipient_id = $1::bigint
