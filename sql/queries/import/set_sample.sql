-- name: set_sample :exec
-- param:
-- row: set_config text
-- What is staged is read a few times only: a sample of 3,000 rows says enough of it, and ten times as many would take
-- longer to sort than any plan could save. Until the end of the transaction.
select set_config('default_statistics_target', '10', true)
