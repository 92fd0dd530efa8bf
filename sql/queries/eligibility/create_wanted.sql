-- name: create_wanted :exec
-- param:
-- row:
-- The rules of the awards asked about; a kind of which there is none then costs nothing. place numbers the rules of a
-- profile: each has two bits in what a nomination comes to. absent is what a rule comes to where no fact speaks of it,
-- in the code of these bits: 0 not met, 1 no data (gates: deferred), 2 needs attestation, 3 met.
create temporary table wanted on commit drop as
with law as materialized (
    select p.profile_id, p.award_kind_code, p.recipient_kind, p.rule_ids,
        case when p.rule_ids is null then criteria_law(p.rule_set_code, p.award_kind_code) end as source
    from profile p
    where p.profile_id in (select c.profile_id from candidate c)
)
select p.profile_id, r.award_rule_id, r.kind, r.rule_group, r.limb, r.subject_codes, r.rating,
    coalesce(r.minimum, 1) as minimum, r.years, r.percent, r.scope, r.since, r.criterion,
    coalesce(r.until = 'proposal', false) as is_until_proposal,
    -- Versions of the awards that the rule names.
    array(select k.award_kind_id from award_kind k where k.award_kind_code = any (r.subject_codes)) as award_kind_ids,
    (row_number() over (partition by p.profile_id order by r.award_rule_id) - 1)::integer as place,
    case
        when r.kind = 'attestation' then 2
        when r.kind = 'spacing' then 3
        when r.kind in ('rating', 'rating_count', 'member_share', 'unit_figure', 'existence') then 1
        else 0 end as absent
from award_rule r
join law p using (award_kind_code, recipient_kind)
where case when p.rule_ids is null then r.rule_set_code = p.source and not r.is_withdrawn
    else r.award_rule_id = any (p.rule_ids) end
