-- name: evaluate_gates :exec
-- param:
-- row:
-- What stands in the way of a nomination whatever its award; only what does is written.
with n as materialized (
    select n.nomination_id, n.recipient_id, n.dossier_id, n.award_kind_code, n.achievement_year, n.achievement_key,
        coalesce(s.submitted_on, s.prepared_on) as proposed_on, s.addressed_to_id, s.org_unit_id,
        coalesce(s.rule_set_code, rs.rule_set_code) as rule_set_code
    from asked
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
    left join rule_set rs on s.rule_set_code is null and rs.received @> s.prepared_on
)
insert into rule_verdict (nomination_id, gate, verdict, amount)
-- G1, G2: a pending matter defers, a conclusion without violation lets go on. Decree 152/2025/NĐ-CP Art 4(4).
select distinct n.nomination_id, 'pending_matter', 1::smallint, 1
from n join matter m using (recipient_id)
where m.opened_on <= n.proposed_on and (m.closed_on is null or m.closed_on > n.proposed_on)
union all
-- G3: achievements count only from the end of the disciplinary period.
select distinct n.nomination_id, 'disciplinary_period', 0, 1
from n join matter m using (recipient_id)
where m.outcome = 'violation' and m.counts_again_on > make_date(n.achievement_year, 12, 31)
union all
-- G4: one achievement is rewarded once. Law 06/2022/QH15 Art 5(2)(c).
select distinct n.nomination_id, 'same_achievement', 0, 1
from n join award a on a.recipient_id = n.recipient_id and a.achievement_key = n.achievement_key
where a.nomination_id is distinct from n.nomination_id
union all
-- G10: an initiative supports one title or one form, once. CV 5007/BNV-TĐKT 2023, III.5(c).
select distinct n.nomination_id, 'initiative_used', 0, 1
from n
join initiative_use mine using (nomination_id)
join initiative_use other on other.initiative_id = mine.initiative_id and other.nomination_id <> mine.nomination_id
join nomination o on o.nomination_id = other.nomination_id and o.recipient_id = n.recipient_id
where o.state not in ('withdrawn', 'refused', 'declined') and (mine.purpose, other.purpose) <> ('title', 'title')
union all
-- Authority on the day of the proposal. Law 06/2022/QH15 Art 77-80; Decree 129/2025/NĐ-CP Art 59.
select n.nomination_id, 'authority', 0, 1
from n
join org_unit u on u.org_unit_id = n.addressed_to_id
left join award_kind k on k.award_kind_code = n.award_kind_code and k.in_force @> n.proposed_on
where not exists (
    select from award_kind_authority a
    where a.award_kind_id = k.award_kind_id and a.authority_kind_code = u.authority_kind_code)
union all
-- The council's last word. Decree 98/2023/NĐ-CP Art 30(7).
select n.nomination_id, 'vote', 0, b.yes
from n
join lateral (
    select b.recommended, b.yes from ballot b where b.nomination_id = n.nomination_id
    order by b.ballot_id desc limit 1) b on not b.recommended
union all
-- Ratios, national and local.
select n.nomination_id, 'ratio', 0, (f.value * r.percent / 100)::integer
from n
join award_ratio r on r.rule_set_code = n.rule_set_code and r.award_kind_code = n.award_kind_code
    and (r.org_unit_id is null or n.org_unit_id in (select b.org_unit_id from unit_subtree(r.org_unit_id) b))
join lateral (
    select case r.figure when 'members' then u.members else u.members_ldtt end as value
    from collective c join unit_figure u using (recipient_id)
    where c.represents_id = n.org_unit_id and u.year = n.achievement_year) f on true
where 100 * (
    select count(*) from nomination o join dossier s using (dossier_id)
    where s.org_unit_id = n.org_unit_id and o.award_kind_code = n.award_kind_code
        and o.achievement_year = n.achievement_year and o.state not in ('withdrawn', 'refused', 'declined')
) > r.percent * f.value
