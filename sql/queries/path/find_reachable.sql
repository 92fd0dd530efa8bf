-- name: find_reachable :exec
-- param:
-- row:
-- A limb that must be pleaded counts only in a group that has no other: anybody could plead, in any year.
with limb as (
    select v.nomination_id, r.rule_group, r.limb, bool_or(r.kind = 'claim') as is_pleaded,
        bool_and(v.verdict >= 2 or r.kind = 'claim') as is_open
    from rule_verdict v join award_rule r using (award_rule_id)
    group by v.nomination_id, r.rule_group, r.limb
), choice as (
    select l.nomination_id, l.rule_group,
        bool_or(l.is_open and not l.is_pleaded) or bool_and(l.is_pleaded) and bool_or(l.is_open) as is_open
    from limb l
    group by l.nomination_id, l.rule_group
)
insert into reachable (nomination_id)
select c.nomination_id
from choice c
where not exists (
    select from rule_verdict v where v.nomination_id = c.nomination_id and v.gate = 'disciplinary_period')
group by c.nomination_id
having bool_and(c.is_open)
