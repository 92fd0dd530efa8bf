-- name: count_unsealed :one
-- param:
-- row: entries bigint, since timestamp with time zone?
-- The entry that the last seal is itself waits for the next one and is not counted.
select count(*) as entries, min(u.happened_at) as since from audit_unsealed u where u.table_name <> 'audit_seal'
