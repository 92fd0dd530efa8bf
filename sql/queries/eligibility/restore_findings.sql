-- name: restore_findings :exec
-- param:
-- row:
-- The last submission again, as if it had just been evaluated, under the law and by the rules that were applied.
with law as (
    select o.nomination_id, o.rule_set_code, o.verified,
        coalesce(
            array_agg(o.award_rule_id order by o.award_rule_id) filter (where o.award_rule_id is not null),
            '{}') as rule_ids
    from recalled o
    group by o.nomination_id, o.rule_set_code, o.verified
), restored as (
    insert into rule_verdict (nomination_id, award_rule_id, gate, verdict, amount, years_seen, last_year, needed)
    select o.nomination_id, o.award_rule_id, o.gate, o.verdict, o.amount, o.years_seen, o.last_year, o.needed
    from recalled o
)
update asked a set rule_set_code = l.rule_set_code, verified = l.verified, rule_ids = l.rule_ids, is_restored = true
from law l where l.nomination_id = a.nomination_id
