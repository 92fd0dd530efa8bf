-- name: clear_verdicts :exec
-- param:
-- row:
-- Rules are evaluated anew; what is in the way of a nomination does not depend on what is assumed.
with cleared as (delete from reachable)
delete from rule_verdict v where v.award_rule_id is not null
