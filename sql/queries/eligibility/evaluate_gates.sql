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
    select distinct on (b.nomination_id) b.nomination_id, b.recommended, b.yes,
        case b.threshold_base when 'total_members' then b.base_total else b.base_voters end as base
    from candidate c
    join ballot_count b using (nomination_id)
    order by b.nomination_id, b.ballot_id desc
), rated as materialized (
    -- Whose rating of the year is asked for, since the decrees say what a rating must not be.
    select distinct c.recipient_id, c.y
    from candidate c
    where c.y >= rating_rules_from() and c.profile_id in (
        select w.profile_id from wanted w where w.kind in ('rating', 'rating_run', 'rating_count'))
), told as (
    -- It stands in nobody's way: what share the last ballot reached.
    insert into rule_verdict (nomination_id, gate, verdict, amount, years_seen)
    select v.nomination_id, 'vote_passed', 4, v.yes, v.base from voted v where v.recommended
    union all
    -- The council's last word, as it stands corrected, under the threshold that applied where it met.
    select v.nomination_id, 'vote', 0, v.yes, v.base from voted v where not v.recommended
)
insert into rule_verdict (nomination_id, gate, verdict, amount)
-- No criteria were entered for this award under this law: people must judge the whole.
select c.nomination_id, 'no_rules', 2, null::integer
from candidate c
where c.profile_id not in (select w.profile_id from wanted w)
union all
-- A pending matter defers, a conclusion without violation lets go on.
select distinct c.nomination_id, 'pending_matter', 1, null::integer
from candidate c join seen_matter m using (recipient_id)
where m.opened_on <= greatest(c.proposed_on, $1::date)
    and (m.closed_on is null or m.closed_on > greatest(c.proposed_on, $1::date))
union all
-- Achievements count only from the end of the disciplinary period.
select c.nomination_id, 'disciplinary_period', 0, max(extract(year from m.counts_again_on))::integer
from candidate c join seen_matter m using (recipient_id)
where m.outcome = 'violation' and m.opened_on <= greatest(c.proposed_on, $1::date)
    and m.counts_again_on > make_date(c.y, 12, 31)
group by c.nomination_id
union all
-- Whom the account does not reach his own office must be asked about; whether he has to wait, not why, is told here.
select c.nomination_id, 'elsewhere', case when h.nomination_id is null then 2 else 1 end, null::integer
from candidate c
left join nominations_held_back(array(select x.nomination_id from candidate x where x.is_elsewhere))
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
        when 'TD540' then 'same_words' else 'form_repeated' end,
    case when f.code in ('TD250', 'TD540') then 2 else 0 end, null::integer
from award_conflicts(array(select x.nomination_id from candidate x where to_regclass('pg_temp.nomination') is null)) f
join candidate c using (nomination_id)
union all
select c.nomination_id, 'deceased', 0, f.subject::integer
from death_findings(array(select x.nomination_id from candidate x where to_regclass('pg_temp.nomination') is null), $1::date) f
join candidate c using (nomination_id)
union all
select c.nomination_id, 'impossible_year', 0, f.subject::integer
from year_findings(array(select x.nomination_id from candidate x where to_regclass('pg_temp.nomination') is null), $1::date) f
join candidate c using (nomination_id)
union all
-- An initiative supports titles or one form, once. Whoever names more of them than are asked for loses nothing by one.
select c.nomination_id, 'initiative_used',
    case when (
        select count(*) from initiative_use spare
        where spare.nomination_id = c.nomination_id and not exists (
            select from initiative_use taken join nomination x on x.nomination_id = taken.nomination_id
            where taken.initiative_id = spare.initiative_id and taken.nomination_id <> spare.nomination_id
                and x.recipient_id = c.recipient_id and x.state not in ('withdrawn', 'refused', 'declined')
                and (spare.purpose, taken.purpose) <> ('title', 'title'))
    ) >= greatest(1, (
        select max(w.minimum) from wanted w where w.profile_id = c.profile_id and w.kind = 'initiative')) then 4 else 0 end,
    null::integer
from initiative_use mine
join candidate c using (nomination_id)
join initiative_use other on other.initiative_id = mine.initiative_id and other.nomination_id <> mine.nomination_id
join nomination o on o.nomination_id = other.nomination_id and o.recipient_id = c.recipient_id
where o.state not in ('withdrawn', 'refused', 'declined') and (mine.purpose, other.purpose) <> ('title', 'title')
group by c.nomination_id, c.recipient_id, c.profile_id
union all
select c.nomination_id, 'authority', 0, null::integer
from unauthorised x
join candidate c using (dossier_id, profile_id)
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
union all
-- Ratings that contradict a discipline, or the rating of the unit whose head it is: people must look again.
select distinct c.nomination_id, case x.code when 'TD323' then 'rating_discipline' else 'rating_head' end, 2, null::integer
from (
    select array_agg(r.recipient_id) as recipients, array_agg(r.y) as years, array_agg(g.rating) as ratings,
        array_agg(g.is_head) as heads
    from rated r join rating g on g.recipient_id = r.recipient_id and g.year = r.y
) g
cross join lateral rating_contradictions(g.recipients, g.years, g.ratings, g.heads) x
join candidate c on c.recipient_id = x.recipient_id and c.y = x.year
union all
-- It stands in nobody's way, but says that more of the unit are rated xuất sắc than may be.
select distinct c.nomination_id, 'rating_share', 4, s.most::integer
from (
    select array_agg(distinct r.org_unit_id) as units, array_agg(distinct x.y) as years
    from rated x join recipient r using (recipient_id)
) g
cross join lateral (
    select s.* from (select array_agg(u) as units, array_agg(y) as years from unnest(g.units) u, unnest(g.years) y) p
    cross join lateral rating_shares(p.units, p.years) s) s
join recipient r on r.org_unit_id = s.org_unit_id
join rating k on k.recipient_id = r.recipient_id and k.year = s.year and k.rating = 'HTXS'
    and k.task_group::text is not distinct from s.task_group
join candidate c on c.recipient_id = r.recipient_id and c.y = s.year
where s.excellent > s.most
union all
-- Nor do these stand in anybody's way: what was seen, and does not count.
select c.nomination_id, 'initiative_not_effective', 4, count(distinct i.initiative_id)::integer
from candidate c
join initiative_author o using (recipient_id)
join initiative i using (initiative_id)
join recognition r using (initiative_id)
where not r.is_effective and r.recognised_on <= c.proposed_on
    and not exists (select from recognition x where x.initiative_id = i.initiative_id and x.is_effective)
    and c.profile_id in (select w.profile_id from wanted w where w.kind = 'initiative')
group by c.nomination_id
union all
-- Decree 152/2025/NĐ-CP Art 4(3).
select c.nomination_id, 'award_no_ground', 4, count(distinct a.award_id)::integer
from candidate c
join wanted w on w.profile_id = c.profile_id and w.kind in ('prior_award', 'consecutive_award', 'rating_run', 'spacing')
join standing_award a on a.recipient_id = c.recipient_id and a.award_kind_id = any (w.award_kind_ids)
    and a.commendation_type in ('DOT_XUAT', 'CHUYEN_DE', 'PHONG_TRAO_CHUYEN_DE')
group by c.nomination_id
