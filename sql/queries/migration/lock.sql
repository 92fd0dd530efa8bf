-- name: lock :exec
-- param:
-- row: pg_advisory_xact_lock void
-- One migration at a time in a database; held to the end of the transaction.
select pg_advisory_xact_lock(hashtext('thidua migration'), hashtext(current_database()))
