-- name: take_rows :exec
-- param: file_kind text, repeated_reason text?
-- row: take_rows void
select take_rows($1::text, $2::text)
