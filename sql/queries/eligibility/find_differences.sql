-- name: find_differences :exec
-- param:
-- row:
-- Rules are compared by their place in the award: a dossier may be received under another law than it was submitted.
with fresh as (
    select v.nomination_id, v.award_rule_id, v.gate, v.amount, v.years_seen, v.last_year, asked_by(r) as needed,
        coalesce(v.gate, concat_ws(' ', r.rule_group, r.limb, r.ordinal)) as place,
        case when not p.verified then 'unverified_law' else verdict_word(v.verdict, v.gate is not null) end as verdict
    from (select distinct o.nomination_id from recalled o) known
    join rule_verdict v using (nomination_id)
    join candidate c using (nomination_id)
    join profile p using (profile_id)
    left join award_rule r using (award_rule_id)
    -- That a council has voted for it since is no difference.
    where v.gate is distinct from 'vote_passed'
), old as (
    select o.*, case when not o.verified then 'unverified_law' else verdict_word(o.verdict, o.gate is not null) end as word from recalled o
)
insert into difference (
    nomination_id, award_rule_id, gate, is_gone, was_verdict, was_amount, was_years_seen, was_last_year, was_needed)
select nomination_id, coalesce(f.award_rule_id, o.award_rule_id), coalesce(f.gate, o.gate), f.verdict is null, o.word,
    o.amount, o.years_seen, o.last_year, o.needed
from fresh f
full join old o using (nomination_id, place)
where (f.verdict, f.amount, f.years_seen, f.last_year, f.needed)
    is distinct from (o.word, o.amount, o.years_seen, o.last_year, o.needed)
