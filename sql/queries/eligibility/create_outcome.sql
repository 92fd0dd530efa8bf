-- name: create_outcome :exec
-- param:
-- row:
-- What the rules and gates of a nomination come to, in two numbers: which rules differ from what they are without facts,
-- two bits for each rule at its place, and the worst of the gates. Many nominations come to the same.
create temporary table outcome on commit drop as
select c.nomination_id, c.profile_id, coalesce(v.changes, 0) as changes, coalesce(v.gate, 4) as gate
from candidate c
left join (
    select v.nomination_id, min(v.verdict) filter (where v.gate is not null) as gate,
        coalesce(bit_xor((least(v.verdict, 3) # w.absent)::bigint << (2 * w.place)), 0) as changes
    from rule_verdict v
    left join wanted w using (award_rule_id)
    group by v.nomination_id
) v using (nomination_id)
