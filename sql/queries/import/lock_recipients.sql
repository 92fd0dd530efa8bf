-- name: lock_recipients :exec
-- param:
-- row: pg_advisory_xact_lock void
-- Two files that bring the same new person at once: the second waits, and then finds that person in the register.
select pg_advisory_xact_lock(hashtextextended('thidua recipients', 0))
