-- name: take_rows :exec
-- param: file_kind text
-- row: take_rows void
select take_rows($1::text)
