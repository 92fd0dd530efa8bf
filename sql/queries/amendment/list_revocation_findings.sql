-- name: list_revocation_findings :many
-- param: decision_id bigint, ordinals integer[]?
-- row: code text, ordinal integer, name text, subject text
select f.code, f.ordinal, f.name, f.subject from revocation_finding($1::bigint, $2::integer[]) f
