-- name: evaluate_gates :exec
-- param: day date?
-- row:
-- What stands in the way of a nomination whatever its award; only what does is written, and beside it who is preferred.
-- Matters are judged as they stood on the day, or on that of the proposal when it is later or no day is given.
with place as materialized (
    -- Nominations of a dossier for one award are alike for those who decide and for shares.
    select c.dossier_id, c.profile_id, c.y, c.proposed_on, p.rule_set_code, p.award_kind_code, s.addressed_to_id, s.org_unit_id
    from (select distinct c.dossier_id, c.profile_id, c.y, c.proposed_on from candidate c) c
    join profile p using (profile_id)
    join dossier s using (dossier_id)
), unauthorised as materialized (
    select x.dossier_id, x.profile_id
    from place x
    join org_unit u on u.org_unit_id = x.addressed_to_id
    left join award_kind k on k.award_kind_code = x.award_kind_code and k.in_force @> x.proposed_on
    where not exists (
        select from award_kind_authority a
        where a.award_kind_id = k.award_kind_id and a.authority_kind_code = u.authority_kind_code)
), crowded as materialized (
    select x.dossier_id, x.profile_id, x.y, min(f.value * r.percent / 100)::integer as most,
        bool_or(f.value is null) as is_unknown, bool_or(100 * c.nominations > r.percent * f.value) as is_over
    from place x
    cross join lateral ratios_of(x.rule_set_code, x.award_kind_code, x.org_unit_id, x.proposed_on) r
    left join lateral (
        select max(case r.figure when 'members' then u.members else u.members_ldtt end) as value
        from collective c join unit_figure u using (recipient_id)
        where c.represents_id = x.org_unit_id and u.year = x.y) f on true
    cross join lateral (
        select count(*) as nominations
        from dossier s join nomination o using (dossier_id)
        where s.org_unit_id = x.org_unit_id and o.award_kind_code = x.award_kind_code and o.achievement_year = x.y
            and o.state not in ('withdrawn', 'refused', 'declined')) c
    group by x.dossier_id, x.profile_id, x.y
), voted as materialized (
    select distinct on (b.nomination_id) b.nomination_id, b.recommended, b.yes
    from candidate c
    join ballot_count b using (nomination_id)
    order by b.nomination_id, b.ballot_id desc
)
insert into rule_verdict (nomination_id, gate, verdict, amount)
-- No criteria were entered for this award under this law: people must judge the whole.
select c.nomination_id, 'no_rules', 2, null::integer
from candidate c
where c.profile_id not in (select w.profile_id from wanted w)
union all
-- A pending matter defers, a conclusion without violation lets go on.
select distinct c.nomination_id, 'pending_matter', 1, null::integer
from candidate c join matter m using (recipient_id)
where m.opened_on <= greatest(c.proposed_on, $1::date)
    and (m.closed_on is null or m.closed_on > greatest(c.proposed_on, $1::date))
union all
-- Achievements count only from the end of the disciplinary period.
select c.nomination_id, 'disciplinary_period', 0, max(extract(year from m.counts_again_on))::integer
from candidate c join matter m using (recipient_id)
where m.outcome = 'violation' and m.opened_on <= greatest(c.proposed_on, $1::date)
    and m.counts_again_on > make_date(c.y, 12, 31)
group by c.nomination_id
union all
-- Whom the account does not reach his own office must be asked about; whether he has to wait, not why, is told here.
select c.nomination_id, 'elsewhere', case when h.nomination_id is null then 2 else 1 end, null::integer
from candidate c
left join nominations_held_back(array(select x.nomination_id from candidate x where x.is_elsewhere), $1::date)
    h (nomination_id) using (nomination_id)
where c.is_elsewhere
union all
-- It stands in nobody's way itself, but says from which year on the years of a run were counted.
select c.nomination_id, 'counted_from', 4, c.counted_from
from candidate c
where c.counted_from between 1 and c.y
    and c.profile_id in (select w.profile_id from wanted w where w.kind in ('rating_run', 'consecutive_award'))
union all
-- One achievement is rewarded once.
select distinct c.nomination_id, 'same_achievement', 0, null::integer
from candidate c
join nomination n on n.nomination_id = c.nomination_id and n.achievement_key is not null
join standing_award a on a.recipient_id = n.recipient_id and a.achievement_key = n.achievement_key
where a.nomination_id is distinct from n.nomination_id
union all
-- Nor is it proposed twice at once: one of the two must go.
select distinct c.nomination_id, 'achievement_proposed', 0, null::integer
from candidate c
join nomination n on n.nomination_id = c.nomination_id and n.achievement_key is not null
join nomination o on o.recipient_id = n.recipient_id and o.achievement_key = n.achievement_key
    and o.nomination_id <> n.nomination_id
where o.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'revoked')
union all
-- One title a year, one form for a deed; imagined nominations have others that are imagined, too.
select c.nomination_id,
    case f.code when 'TD247' then 'title_proposed' when 'TD248' then 'title_awarded' when 'TD249' then 'deed_rewarded'
        else 'form_repeated' end,
    case f.code when 'TD250' then 2 else 0 end, null::integer
from award_conflicts(array(select x.nomination_id from candidate x where to_regclass('pg_temp.nomination') is null)) f
join candidate c using (nomination_id)
union all
select c.nomination_id, 'deceased', 0, f.subject::integer
from death_findings(array(select x.nomination_id from candidate x where to_regclass('pg_temp.nomination') is null), $1::date) f
join candidate c using (nomination_id)
union all
-- An initiative supports titles or one form, once.
select distinct c.nomination_id, 'initiative_used', 0, null::integer
from initiative_use mine
join candidate c using (nomination_id)
join initiative_use other on other.initiative_id = mine.initiative_id and other.nomination_id <> mine.nomination_id
join nomination o on o.nomination_id = other.nomination_id and o.recipient_id = c.recipient_id
where o.state not in ('withdrawn', 'refused', 'declined') and (mine.purpose, other.purpose) <> ('title', 'title')
union all
select c.nomination_id, 'authority', 0, null::integer
from unauthorised x
join candidate c using (dossier_id, profile_id)
union all
-- The council's last word, as it stands corrected, under the threshold that applied where it met.
select v.nomination_id, 'vote', 0, v.yes
from voted v
where not v.recommended
union all
select c.nomination_id, 'ratio', case when x.is_over then 0 else 2 end, x.most
from crowded x
join candidate c using (dossier_id, profile_id, y)
where x.is_over or x.is_unknown
union all
-- It stands in nobody's way, but says who goes first where not all of the equally good can be taken.
select c.nomination_id, 'preferred', 4, null
from crowded x
join candidate c using (dossier_id, profile_id, y)
join legal_instrument l on l.symbol = '152/2025/NĐ-CP' and l.in_force @> c.proposed_on
where x.is_over and (
    exists (select from person p where p.recipient_id = c.recipient_id and p.sex = 'female')
    or exists (
        select from unit_figure u
        where u.recipient_id = c.recipient_id and u.year = c.y and 100 * u.members_women >= 70 * u.members))
