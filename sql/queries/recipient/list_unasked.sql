-- name: list_unasked :many
-- param: numbers text[]
-- row: number text
-- Personal numbers that the account must ask about before it is answered.
select n.number from unasked_numbers($1::text[]) n (number)
