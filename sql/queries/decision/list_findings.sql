-- name: list_findings :many
-- param: decision_id bigint, day date
-- row: code text, blocking boolean, ordinal integer, name text, subject text
select f.code, f.blocking, f.ordinal, f.name, f.subject from decision_finding($1::bigint, $2::date) f
