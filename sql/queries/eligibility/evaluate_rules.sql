-- name: evaluate_rules :exec
-- param:
-- row:
-- Every rule of every nomination asked about, as sets: one branch for each kind of rule.
-- A window of years is a bit mask: bit n is the year n before its last one, so that a run of years up to the last is
-- the number of trailing ones. Masks reach back 62 years, so that adding one to them does not overflow.
with rule_subject as materialized (
    select r.award_rule_id, k.award_kind_id
    from award_rule r
    join award_kind k on k.award_kind_code = any (r.subject_codes)
    where r.kind in ('prior_award', 'consecutive_award', 'rating_run', 'spacing')
), rater as materialized (
    select distinct w.nomination_id, w.recipient_id, w.recipient_kind, w.top
    from wanted w where w.kind in ('rating_run', 'rating_count')
), rated as materialized (
    -- Titles TTLĐXS and ĐVQT stand for a year of excellent work of a collective in a run.
    select g.nomination_id,
        coalesce(bit_or(1::bigint << g.back) filter (where g.rating in ('HTXS', 'HTT')), 0) as htt,
        coalesce(bit_or(1::bigint << g.back) filter (where g.rating = 'HTXS'), 0) as htxs,
        coalesce(bit_or(1::bigint << g.back) filter (where g.rating is null), 0) as titled
    from (
        select k.nomination_id, k.top - g.year as back, g.rating
        from rater k
        join rating g on g.recipient_id = k.recipient_id and g.year between k.top - 61 and k.top
        union all
        select k.nomination_id, k.top - a.achievement_year, null
        from rater k
        join standing_award a on a.recipient_id = k.recipient_id and a.achievement_year between k.top - 61 and k.top
        join award_kind t on t.award_kind_id = a.award_kind_id and t.award_kind_code in ('TTLDXS', 'DVQT')
        where k.recipient_kind = 'collective'
    ) g
    group by g.nomination_id
), decided as materialized (
    -- A run starts after the first of the awards that it must follow; a spacing counts from the last.
    select w.nomination_id, w.award_rule_id, min(extract(year from d.decided_on))::integer as first_year,
        max(d.decided_on) as last_on
    from wanted w
    join rule_subject s using (award_rule_id)
    join standing_award a on a.recipient_id = w.recipient_id and a.award_kind_id = s.award_kind_id
        and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE')
    join decision d using (decision_id)
    where w.kind in ('rating_run', 'spacing')
    group by w.nomination_id, w.award_rule_id
), run as materialized (
    select w.nomination_id, w.award_rule_id, w.rule_group, w.limb, w.years, w.last_year, m.mask,
        case when cardinality(w.subject_codes) = 0 then run_length(m.mask)
            else least(run_length(m.mask), greatest(w.last_year - f.first_year, 0), case when f.first_year is null then 0 end)
        end as length
    from wanted w
    left join rated g using (nomination_id)
    left join decided f using (nomination_id, award_rule_id)
    cross join lateral (
        select (coalesce(case w.rating when 'HTXS' then g.htxs else g.htt end | g.titled, 0)
            >> least(w.top - w.last_year, 62)) as mask) m
    where w.kind = 'rating_run'
), limb_run as (
    select r.nomination_id, r.rule_group, r.limb, max(r.length) as length, max(r.last_year) as last_year
    from run r group by r.nomination_id, r.rule_group, r.limb
), any_run as (
    select r.nomination_id, max(r.length) as length, max(r.last_year) as last_year from run r group by r.nomination_id
), windowed as materialized (
    -- How far back a rule may look: over the run of its own limb, or else of the award's other groups.
    select w.nomination_id, w.award_rule_id, w.recipient_id, w.kind, w.minimum, w.subject_codes, w.scope, w.proposed_on,
        w.top,
        case w.since when 'run' then coalesce(l.length, o.length, 0) when 'year' then 1 else 62 end as reach,
        case w.since when 'run' then coalesce(l.last_year, o.last_year, w.y) else w.y end as last_year
    from wanted w
    left join limb_run l on w.since = 'run'
        and (l.nomination_id, l.rule_group, l.limb) = (w.nomination_id, w.rule_group, w.limb)
    left join any_run o on w.since = 'run' and o.nomination_id = w.nomination_id
    where w.kind in ('prior_award', 'consecutive_award', 'initiative', 'rating_count')
), prior as (
    -- Decree 152/2025/NĐ-CP Art 4(3): awards for a sudden deed or a theme are no ground for a higher one.
    select w.nomination_id, w.award_rule_id, w.kind, w.minimum, w.last_year, count(a.award_id)::integer as found,
        coalesce(bit_or(1::bigint << (w.last_year - a.achievement_year)), 0) as mask
    from windowed w
    left join rule_subject s using (award_rule_id)
    left join standing_award a on a.recipient_id = w.recipient_id and a.award_kind_id = s.award_kind_id
        and a.achievement_year between w.last_year - w.reach + 1 and w.last_year
        and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE')
    where w.kind in ('prior_award', 'consecutive_award')
    group by w.nomination_id, w.award_rule_id, w.kind, w.minimum, w.last_year
), owned as (
    select w.nomination_id, w.award_rule_id, w.minimum, count(distinct i.initiative_id)::integer as found
    from windowed w
    left join initiative_author o on o.recipient_id = w.recipient_id
    left join initiative i on i.initiative_id = o.initiative_id and i.kind = any (w.subject_codes)
        and exists (
            select from recognition c
            where c.initiative_id = i.initiative_id and c.is_effective
                and scope_rank(c.scope) >= scope_rank(w.scope)
                and (w.scope = 'grassroots' or c.is_replicable)
                and c.recognised_on <= w.proposed_on
                and c.recognised_on >= make_date(w.last_year - w.reach + 1, 1, 1))
    where w.kind = 'initiative'
    group by w.nomination_id, w.award_rule_id, w.minimum
)
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen, last_year)
-- The amount of a rating: 4 xuất sắc, 3 tốt, 2 hoàn thành, 1 không hoàn thành, null unknown.
select w.nomination_id, w.award_rule_id,
    case when v.rank >= array_position(array['KHT', 'HT', 'HTT', 'HTXS'], w.rating) then 4 else 0 end,
    v.rank, null::bigint, w.y
from wanted w
left join rating g on g.recipient_id = w.recipient_id and g.year = w.y
cross join lateral (select array_position(array['KHT', 'HT', 'HTT', 'HTXS'], g.rating) as rank) v
where w.kind = 'rating'
union all
select r.nomination_id, r.award_rule_id, case when r.length >= r.years then 4 else 0 end, r.length, r.mask, r.last_year
from run r
union all
select w.nomination_id, w.award_rule_id, case when bit_count(m.mask::bit(64)) >= w.minimum then 4 else 0 end,
    bit_count(m.mask::bit(64))::integer, m.mask, w.last_year
from windowed w
left join rated g using (nomination_id)
cross join lateral (
    select (coalesce(g.htxs, 0) >> least(w.top - w.last_year, 62)) & ((1::bigint << w.reach) - 1) as mask) m
where w.kind = 'rating_count'
union all
select p.nomination_id, p.award_rule_id, case when v.found >= p.minimum then 4 else 0 end, v.found, p.mask, p.last_year
from prior p
cross join lateral (
    select case p.kind when 'prior_award' then p.found else run_length(p.mask) end as found) v
union all
select o.nomination_id, o.award_rule_id, case when o.found >= o.minimum then 4 else 0 end, o.found, null, null
from owned o
union all
select w.nomination_id, w.award_rule_id,
    case when t.is_met then 4 when not t.is_met then 0 when w.kind = 'claim' then 0 else 2 end,
    t.is_met::integer, null, null
from wanted w
left join attestation t on t.nomination_id = w.nomination_id and t.criterion = w.criterion
where w.kind in ('attestation', 'claim')
union all
select w.nomination_id, w.award_rule_id,
    case
        when f.value is null then 0
        when w.kind = 'member_share' then case when f.value * 100 >= w.percent * f.members then 4 else 0 end
        when w.subject_codes[1] = 'members_disciplined' then case f.value when 0 then 4 else 0 end
        when f.value >= w.minimum then 4
        else 0
    end, f.value, f.members, w.y
from wanted w
left join lateral (
    select u.members, case w.subject_codes[1]
        when 'members_ldtt' then u.members_ldtt when 'members_completed' then u.members_completed
        when 'members_cstdcs' then u.members_cstdcs when 'members_disciplined' then u.members_disciplined end as value
    from unit_figure u where u.recipient_id = w.recipient_id and u.year = w.y
) f on true
where w.kind in ('member_share', 'unit_figure')
union all
-- Who launched a campaign of others is not in the register: its scope says what level it was, people who.
select w.nomination_id, w.award_rule_id,
    case
        when c.campaign_id is null or not coalesce(w.occasion = any (w.subject_codes), false) then 0
        when c.until_on < (lower(c.period) + make_interval(years => coalesce(w.years, 0)))::date then 0
        when c.launched_by_others then case when c.scope = w.scope then 2 else 0 end
        when u.authority_kind_code = any (case w.scope
            when 'nation' then array['prime_minister', 'state_president']
            else array['province_chair', 'minister'] end) then 4
        else 0
    end, extract(year from age(c.until_on, lower(c.period)))::integer, null, null
from wanted w
left join lateral (
    select c.*, coalesce(upper(c.period), w.proposed_on + 1) as until_on
    from campaign c where c.campaign_id = w.campaign_id) c on true
left join org_unit u on u.org_unit_id = c.launched_by_id
where w.kind = 'campaign'
union all
select w.nomination_id, w.award_rule_id,
    case when c.founded_on + make_interval(years => w.years) <= w.proposed_on then 4 else 0 end,
    extract(year from age(w.proposed_on, c.founded_on))::integer, null, null
from wanted w
left join collective c using (recipient_id)
where w.kind = 'existence'
union all
select w.nomination_id, w.award_rule_id, case when max(w.y - i.started_year + 1) >= w.years then 4 else 0 end,
    max(w.y - i.started_year + 1), null, null
from wanted w
left join initiative_author o using (recipient_id)
left join initiative i on i.initiative_id = o.initiative_id and i.kind = 'model' and i.stage <> 'stopped'
where w.kind = 'model_years'
group by w.nomination_id, w.award_rule_id, w.years
union all
select w.nomination_id, w.award_rule_id,
    case when f.last_on + make_interval(years => w.years) > w.proposed_on then 0 else 4 end,
    extract(year from age(w.proposed_on, f.last_on))::integer, null, null
from wanted w
left join decided f using (nomination_id, award_rule_id)
where w.kind = 'spacing'
