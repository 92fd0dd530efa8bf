-- name: list_applied :many
-- param:
-- row: path text, digest text
select h.path, encode(h.sha256, 'hex') as digest from schema_history h order by h.path
