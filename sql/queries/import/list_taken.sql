-- name: list_taken :many
-- param:
-- row: line bigint
-- Rows that are taken for somebody by name, unit and birth, and not by a number: two people may agree in all of that.
select distinct m.line::bigint as line
from import_match m
where m.recipient_id is not null and m.gives_more is not null and m.recipient_kind <> 'collective'
