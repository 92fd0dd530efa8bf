-- name: list_correction_findings :many
-- param: decision_id bigint, ordinals integer[], fields text[], texts text[]
-- row: code text, ordinal integer, name text, field text, subject text
select f.code, f.ordinal, f.name, f.field, f.subject
from correction_finding($1::bigint, $2::integer[], $3::text[], $4::text[]) f
