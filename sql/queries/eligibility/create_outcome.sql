-- name: create_outcome :exec
-- param:
-- row:
-- What the rules and gates of a nomination come to, in two numbers: which rules differ from what they are without facts,
-- two bits for each rule at its place, and the worst of the gates. Many nominations come to the same.
-- A rule may have another place in each profile, where findings are restored.
create temporary table outcome on commit drop as
select c.nomination_id, c.profile_id,
    coalesce(bit_xor((least(v.verdict, 3) # w.absent)::bigint << (2 * w.place)), 0) as changes,
    coalesce(min(v.verdict) filter (where v.gate is not null), 4) as gate
from candidate c
left join rule_verdict v using (nomination_id)
left join wanted w using (profile_id, award_rule_id)
group by c.nomination_id, c.profile_id
