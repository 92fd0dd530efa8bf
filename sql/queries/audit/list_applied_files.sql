-- name: list_applied_files :many
-- param:
-- row: path text, digest text
select h.path, encode(h.sha256, 'hex') as digest from public.schema_history h order by h.path
