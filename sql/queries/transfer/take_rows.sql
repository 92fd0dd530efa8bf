-- name: take_rows :exec
-- param: file_kind text
-- row:
select take_rows($1::text)
