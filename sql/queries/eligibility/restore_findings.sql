-- name: restore_findings :exec
-- param:
-- row:
-- The last submission again, as if it had just been evaluated, under the law that was applied.
with law as (
    select distinct on (o.nomination_id) o.nomination_id, o.rule_set_code, o.verified from recalled o
), restored as (
    insert into rule_verdict (nomination_id, award_rule_id, gate, verdict, amount, years_seen, last_year, needed)
    select o.nomination_id, o.award_rule_id, o.gate, o.verdict, o.amount, o.years_seen, o.last_year, o.needed
    from recalled o
)
update asked a set rule_set_code = l.rule_set_code, verified = l.verified, is_restored = true
from law l where l.nomination_id = a.nomination_id
