-- name: create_known :exec
-- param:
-- row:
-- What the rules say by what the register holds, before anything is assumed.
create temporary table known on commit drop as select v.* from rule_verdict v where v.award_rule_id is not null
