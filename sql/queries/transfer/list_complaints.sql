-- name: list_complaints :many
-- param: file_kind text
-- row: line integer, place integer, code text, subject text
select c.line, c.place, c.code, coalesce(c.subject, '') as subject from transfer_complaints($1::text) c order by c.line, c.place, c.code
