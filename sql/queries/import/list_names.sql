-- name: list_names :many
-- param: after bigint, count bigint
-- row: name text
-- The next names to make keys of.
select n.name from import_name n where n.place > $1::bigint and n.place <= $1::bigint + $2::bigint order by n.place
