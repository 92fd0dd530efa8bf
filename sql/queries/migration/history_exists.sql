-- name: history_exists :one
-- param:
-- row: exists boolean
select to_regclass('schema_history') is not null as exists
