-- name: name_restorer :exec
-- param: login text
-- row: set_config text
-- For the next statement, which takes no parameters.
select set_config('thidua.restorer', $1::text, true)
