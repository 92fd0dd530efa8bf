-- name: enter_past :exec
-- param: moment timestamp with time zone
-- row: enter_past void
select enter_past($1::timestamptz)
