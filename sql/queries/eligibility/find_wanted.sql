-- name: find_wanted :exec
-- param:
-- row:
-- y is the year of achievement, top the last completed year before the proposal where that is later.
with n as materialized (
    select n.nomination_id, n.recipient_id, r.recipient_kind, n.award_kind_code, n.achievement_year as y,
        greatest(n.achievement_year, extract(year from p.proposed_on)::integer - 1) as top,
        coalesce(s.rule_set_code, rs.rule_set_code) as rule_set_code, p.proposed_on, s.occasion, s.campaign_id
    from asked
    join nomination n using (nomination_id)
    join recipient r using (recipient_id)
    join dossier s using (dossier_id)
    cross join lateral (select coalesce(s.submitted_on, s.prepared_on) as proposed_on) p
    left join rule_set rs on s.rule_set_code is null and rs.received @> s.prepared_on
)
insert into wanted (
    nomination_id, recipient_id, recipient_kind, y, top, proposed_on, occasion, campaign_id, award_rule_id, kind,
    rule_group, limb, subject_codes, rating, minimum, years, percent, scope, since, criterion, last_year)
select n.nomination_id, n.recipient_id, n.recipient_kind, n.y, n.top, n.proposed_on, n.occasion, n.campaign_id,
    r.award_rule_id, r.kind, r.rule_group, r.limb, r.subject_codes, r.rating, coalesce(r.minimum, 1) as minimum,
    r.years, r.percent, r.scope, r.since, r.criterion,
    case when r.until = 'proposal' then n.top else n.y end as last_year
from n
join award_rule r using (rule_set_code, award_kind_code, recipient_kind)
where not r.is_withdrawn
