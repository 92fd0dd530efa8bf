-- name: check_deferred :exec
-- param:
-- row:
-- What is looked at when the transaction ends is looked at now: a dry run refuses what the run would.
set constraints all immediate
