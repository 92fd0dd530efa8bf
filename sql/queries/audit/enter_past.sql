-- name: enter_past :exec
-- param: day date, minute integer
-- row: enter_past void
-- The end of a day, or of a minute of it.
select enter_past(
    ($1::date + make_interval(mins => $2::integer)) at time zone 'Asia/Ho_Chi_Minh' - interval '1 microsecond')
