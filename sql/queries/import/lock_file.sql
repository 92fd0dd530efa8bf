-- name: lock_file :exec
-- param: sha256 text
-- row: pg_advisory_xact_lock void
-- The same file read twice at once: the second waits, and then finds it read.
select pg_advisory_xact_lock(hashtextextended('thidua import ' || $1::text, 0))
