-- name: drop_conclusion :exec
-- param:
-- row:
-- Before it is concluded again what the rules and gates come to.
drop table outcome, conclusion
