-- name: clear_verdicts :exec
-- param:
-- row:
-- Before the same nominations are evaluated again in one transaction.
truncate rule_verdict
