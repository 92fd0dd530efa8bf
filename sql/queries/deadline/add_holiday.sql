-- name: add_holiday :one
-- param: day date, name text, is_working boolean, paper text
-- row: is_new boolean
select add_holiday($1::date, $2::text, $3::boolean, $4::text) as is_new
