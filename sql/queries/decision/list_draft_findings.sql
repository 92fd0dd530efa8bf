-- name: list_draft_findings :many
-- param: org_unit_id bigint, dossier_ids bigint[]
-- row: code text, blocking boolean, ordinal integer, name text, subject text
select f.code, true as blocking, f.ordinal, f.name, f.subject from draft_finding($1::bigint, $2::bigint[]) f
