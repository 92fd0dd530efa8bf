-- name: ask_numbers :one
-- param: numbers text[]
-- row: ask_numbers integer
select ask_numbers($1::text[])
