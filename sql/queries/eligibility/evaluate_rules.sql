-- name: evaluate_rules :exec
-- param:
-- row:
-- Every rule of every nomination asked about, as sets: one branch for each kind of rule.
-- A window of years is a bit mask: bit 0 is the year of achievement, bit n the year n before it, so that a run of
-- years up to the achievement is the number of trailing ones.
with n as materialized (
    select n.nomination_id, n.recipient_id, r.recipient_kind, n.award_kind_code, n.achievement_year as y,
        coalesce(s.rule_set_code, rs.rule_set_code) as rule_set_code,
        coalesce(s.submitted_on, s.prepared_on) as proposed_on, s.occasion, s.campaign_id
    from asked
    join nomination n using (nomination_id)
    join recipient r using (recipient_id)
    join dossier s using (dossier_id)
    left join rule_set rs on s.rule_set_code is null and rs.received @> s.prepared_on
), wanted as materialized (
    select n.nomination_id, n.recipient_id, n.y, n.proposed_on, n.occasion, n.campaign_id, r.award_rule_id, r.kind,
        r.rule_group, r.limb, r.subject_codes, r.rating, coalesce(r.minimum, 1) as minimum, r.years, r.percent, r.scope, r.since, r.criterion
    from n
    join award_rule r using (rule_set_code, award_kind_code, recipient_kind)
), rule_subject as materialized (
    select r.award_rule_id, k.award_kind_id
    from award_rule r
    join award_kind k on k.award_kind_code = any (r.subject_codes)
    where r.kind in ('prior_award', 'consecutive_award', 'rating_run')
), rated as (
    -- Titles TTLĐXS and ĐVQT stand for a year of excellent work of a collective.
    select w.nomination_id,
        coalesce(bit_or(1::bigint << (w.y - g.year)) filter (where g.rating in ('HTXS', 'HTT')), 0) as htt,
        coalesce(bit_or(1::bigint << (w.y - g.year)) filter (where g.rating = 'HTXS'), 0) as htxs,
        coalesce(bit_or(1::bigint << (w.y - g.year)), 0) as any_rating
    from (select distinct nomination_id, recipient_id, y from wanted where kind in ('rating', 'rating_run', 'rating_count')) w
    join (
        select g.recipient_id, g.year, g.rating from rating g
        union all
        select a.recipient_id, a.achievement_year, 'HTXS'
        from award a join award_kind k using (award_kind_id)
        where k.award_kind_code in ('TTLDXS', 'DVQT') and a.recipient_kind = 'collective'
    ) g on g.recipient_id = w.recipient_id and g.year between w.y - 62 and w.y
    group by w.nomination_id
), run as materialized (
    -- Length of the run of good years up to the achievement; after the first of the awards that it must follow.
    select w.nomination_id, w.award_rule_id, w.rule_group, w.limb, w.years,
        case w.rating when 'HTXS' then coalesce(g.htxs, 0) else coalesce(g.htt, 0) end as mask,
        least(
            bit_count(((
                ((case w.rating when 'HTXS' then coalesce(g.htxs, 0) else coalesce(g.htt, 0) end) + 1)
                & ~(case w.rating when 'HTXS' then coalesce(g.htxs, 0) else coalesce(g.htt, 0) end)) - 1)::bit(64)),
            case when cardinality(w.subject_codes) > 0 then coalesce((
                select w.y - min(extract(year from d.decided_on)::integer)
                from rule_subject s
                join award a on a.award_kind_id = s.award_kind_id and a.recipient_id = w.recipient_id
                join decision d using (decision_id)
                where s.award_rule_id = w.award_rule_id and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE')), 0)
            end)::integer as length
    from wanted w
    left join rated g using (nomination_id)
    where w.kind = 'rating_run'
), windowed as (
    -- How far back a rule may look: its limb's run, or else the run of the award's other groups.
    select w.*,
        case w.since
            when 'run' then coalesce(
                (select max(r.length) from run r
                    where r.nomination_id = w.nomination_id and r.rule_group = w.rule_group and r.limb = w.limb),
                (select max(r.length) from run r where r.nomination_id = w.nomination_id), 0)
            when 'year' then 1
            else 62
        end as reach
    from wanted w
    where w.kind in ('prior_award', 'consecutive_award', 'initiative', 'rating_count')
), prior as (
    select w.nomination_id, w.award_rule_id, w.kind, w.minimum, count(a.award_id)::integer as found,
        coalesce(bit_or(1::bigint << (w.y - a.achievement_year)), 0) as mask
    from windowed w
    join rule_subject s using (award_rule_id)
    left join award a on a.recipient_id = w.recipient_id and a.award_kind_id = s.award_kind_id
        and a.achievement_year between w.y - w.reach + 1 and w.y
        and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE')
    where w.kind in ('prior_award', 'consecutive_award')
    group by w.nomination_id, w.award_rule_id, w.kind, w.minimum
), owned as (
    select w.nomination_id, w.award_rule_id, w.minimum, count(distinct i.initiative_id)::integer as found
    from windowed w
    left join initiative_author o on o.recipient_id = w.recipient_id
    left join initiative i on i.initiative_id = o.initiative_id and i.kind = any (w.subject_codes)
        and exists (
            select from recognition c
            where c.initiative_id = i.initiative_id and c.is_effective
                and array_position(array['grassroots', 'ministry_province', 'nation'], c.scope)
                    >= array_position(array['grassroots', 'ministry_province', 'nation'], w.scope)
                and (w.scope = 'grassroots' or c.is_replicable)
                and c.recognised_on <= w.proposed_on
                and c.recognised_on >= make_date(greatest(w.y - w.reach + 1, 1), 1, 1))
    where w.kind = 'initiative'
    group by w.nomination_id, w.award_rule_id, w.minimum
)
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen)
select w.nomination_id, w.award_rule_id,
    case when (case w.rating when 'HTXS' then g.htxs when 'HTT' then g.htt else g.any_rating end) & 1 = 1 then 4
        else 0 end,
    (coalesce(g.any_rating, 0) & 1)::integer, coalesce(g.htt, 0)
from wanted w left join rated g using (nomination_id) where w.kind = 'rating'
union all
select r.nomination_id, r.award_rule_id, case when r.length >= r.years then 4 else 0 end, r.length, r.mask
from run r
union all
select w.nomination_id, w.award_rule_id,
    case when bit_count((g.htxs & ((1::bigint << w.reach) - 1))::bit(64)) >= w.minimum then 4 else 0 end,
    coalesce(bit_count((g.htxs & ((1::bigint << w.reach) - 1))::bit(64)), 0)::integer, coalesce(g.htxs, 0)
from windowed w left join rated g using (nomination_id) where w.kind = 'rating_count'
union all
select p.nomination_id, p.award_rule_id,
    case when case p.kind
        when 'prior_award' then p.found >= p.minimum
        else bit_count((((p.mask + 1) & ~p.mask) - 1)::bit(64)) >= p.minimum end then 4 else 0 end,
    case p.kind when 'prior_award' then p.found else bit_count((((p.mask + 1) & ~p.mask) - 1)::bit(64))::integer end,
    p.mask
from prior p
union all
select o.nomination_id, o.award_rule_id, case when o.found >= o.minimum then 4 else 0 end, o.found, null from owned o
union all
select w.nomination_id, w.award_rule_id,
    case when t.is_met then 4 when not t.is_met then 0 when w.kind = 'claim' then 0 else 2 end,
    t.is_met::integer, null
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
    end, f.value, null
from wanted w
left join lateral (
    select u.members, case w.subject_codes[1]
        when 'members_ldtt' then u.members_ldtt when 'members_completed' then u.members_completed
        when 'members_cstdcs' then u.members_cstdcs when 'members_disciplined' then u.members_disciplined end as value
    from unit_figure u where u.recipient_id = w.recipient_id and u.year = w.y
) f on true
where w.kind in ('member_share', 'unit_figure')
union all
select w.nomination_id, w.award_rule_id,
    case when u.authority_kind_code = any (case w.scope
                when 'nation' then array['prime_minister', 'state_president']
                else array['province_chair', 'minister'] end)
            and w.occasion = any (w.subject_codes)
            and (w.years is null or upper(c.period) >= (lower(c.period) + make_interval(years => w.years))::date)
        then 4 else 0 end,
    extract(year from age(upper(c.period), lower(c.period)))::integer, null
from wanted w
left join campaign c using (campaign_id)
left join org_unit u on u.org_unit_id = c.launched_by_id
where w.kind = 'campaign'
union all
select w.nomination_id, w.award_rule_id,
    case when c.founded_on + make_interval(years => w.years) <= w.proposed_on then 4 else 0 end,
    extract(year from age(w.proposed_on, c.founded_on))::integer, null
from wanted w
left join collective c using (recipient_id)
where w.kind = 'existence'
union all
select w.nomination_id, w.award_rule_id, case when max(w.y - i.started_year + 1) >= w.years then 4 else 0 end,
    max(w.y - i.started_year + 1), null
from wanted w
left join initiative_author o using (recipient_id)
left join initiative i on i.initiative_id = o.initiative_id and i.kind = 'model' and i.stage <> 'stopped'
where w.kind = 'model_years'
group by w.nomination_id, w.award_rule_id, w.years
