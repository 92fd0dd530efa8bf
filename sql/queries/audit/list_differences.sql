-- name: list_differences :many
-- param:
-- row: finding text, table_name text, key text?, detail text?
select d.finding, d.table_name, d.key, d.detail from audit_differences() d
