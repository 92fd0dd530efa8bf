-- name: evaluate_gates :exec
-- param: day date?
-- row:
-- What stands in the way of a nomination whatever its award; only what does is written.
-- Matters are judged as they stood on the day, or on that of the proposal when it is later or no day is given.
with n as materialized (
    select n.nomination_id, n.recipient_id, r.recipient_kind, n.award_kind_code, n.achievement_year, n.achievement_key,
        p.proposed_on, greatest(p.proposed_on, $1::date) as day, s.addressed_to_id, s.org_unit_id,
        coalesce(s.rule_set_code, rs.rule_set_code) as rule_set_code
    from asked
    join nomination n using (nomination_id)
    join recipient r using (recipient_id)
    join dossier s using (dossier_id)
    cross join lateral (select coalesce(s.submitted_on, s.prepared_on) as proposed_on) p
    left join rule_set rs on s.rule_set_code is null and rs.received @> s.prepared_on
), place as materialized (
    select distinct n.org_unit_id, n.award_kind_code, n.achievement_year, n.rule_set_code, n.proposed_on from n
), crowded as materialized (
    select x.org_unit_id, x.award_kind_code, x.achievement_year, x.rule_set_code, x.proposed_on,
        min(f.value * r.percent / 100)::integer as most, bool_or(f.value is null) as is_unknown,
        bool_or(100 * c.nominations > r.percent * f.value) as is_over
    from place x
    join award_ratio r using (rule_set_code, award_kind_code)
    left join lateral (
        select max(case r.figure when 'members' then u.members else u.members_ldtt end) as value
        from collective c join unit_figure u using (recipient_id)
        where c.represents_id = x.org_unit_id and u.year = x.achievement_year) f on true
    cross join lateral (
        select count(*) as nominations
        from dossier s join nomination o using (dossier_id)
        where s.org_unit_id = x.org_unit_id and o.award_kind_code = x.award_kind_code
            and o.achievement_year = x.achievement_year and o.state not in ('withdrawn', 'refused', 'declined')) c
    where r.in_force @> x.proposed_on
        and (r.org_unit_id is null or x.org_unit_id in (select b.org_unit_id from unit_subtree(r.org_unit_id) b))
    group by x.org_unit_id, x.award_kind_code, x.achievement_year, x.rule_set_code, x.proposed_on
)
insert into rule_verdict (nomination_id, gate, verdict, amount)
-- No criteria were entered for this award under this law: people must judge the whole.
select n.nomination_id, 'no_rules', 2, null::integer
from n
where not exists (
    select from award_rule r
    where not r.is_withdrawn and (r.rule_set_code, r.award_kind_code, r.recipient_kind)
        = (n.rule_set_code, n.award_kind_code, n.recipient_kind))
union all
-- A pending matter defers, a conclusion without violation lets go on.
select distinct n.nomination_id, 'pending_matter', 1, null::integer
from n join matter m using (recipient_id)
where m.opened_on <= n.day and (m.closed_on is null or m.closed_on > n.day)
union all
-- Achievements count only from the end of the disciplinary period.
select n.nomination_id, 'disciplinary_period', 0, max(extract(year from m.counts_again_on))::integer
from n join matter m using (recipient_id)
where m.outcome = 'violation' and m.opened_on <= n.day
    and m.counts_again_on > make_date(n.achievement_year, 12, 31)
group by n.nomination_id
union all
-- One achievement is rewarded once.
select distinct n.nomination_id, 'same_achievement', 0, null::integer
from n join standing_award a on a.recipient_id = n.recipient_id and a.achievement_key = n.achievement_key
where a.nomination_id is distinct from n.nomination_id
union all
-- An initiative supports titles or one form, once.
select distinct n.nomination_id, 'initiative_used', 0, null::integer
from n
join initiative_use mine using (nomination_id)
join initiative_use other on other.initiative_id = mine.initiative_id and other.nomination_id <> mine.nomination_id
join nomination o on o.nomination_id = other.nomination_id and o.recipient_id = n.recipient_id
where o.state not in ('withdrawn', 'refused', 'declined') and (mine.purpose, other.purpose) <> ('title', 'title')
union all
select n.nomination_id, 'authority', 0, null::integer
from n
join org_unit u on u.org_unit_id = n.addressed_to_id
left join award_kind k on k.award_kind_code = n.award_kind_code and k.in_force @> n.proposed_on
where not exists (
    select from award_kind_authority a
    where a.award_kind_id = k.award_kind_id and a.authority_kind_code = u.authority_kind_code)
union all
-- The council's last word, as it stands corrected, under the threshold that applied where it met.
select n.nomination_id, 'vote', 0, b.yes
from n
join lateral (
    select b.recommended, b.yes from ballot_count b where b.nomination_id = n.nomination_id
    order by b.ballot_id desc limit 1) b on not b.recommended
union all
select n.nomination_id, 'ratio', case when c.is_over then 0 else 2 end, c.most
from n
join crowded c using (org_unit_id, award_kind_code, achievement_year, rule_set_code, proposed_on)
where c.is_over or c.is_unknown
