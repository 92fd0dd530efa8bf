-- name: set_server :exec
-- param:
-- row: work_mem text
-- For this transaction: a million nominations are weighed in memory, of which a few take next to nothing.
select set_config('work_mem', greatest(pg_size_bytes(current_setting('work_mem')) / 1024, 262144)::text, true) as work_mem
