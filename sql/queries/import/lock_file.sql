-- name: lock_file :exec
-- param: key text
-- row: pg_advisory_xact_lock void
-- The same file read twice at once, or two for one target: the second waits, and then finds what the first wrote.
select pg_advisory_xact_lock(hashtextextended('thidua import ' || $1::text, 0))
