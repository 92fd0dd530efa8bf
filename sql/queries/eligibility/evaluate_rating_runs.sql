-- name: evaluate_rating_runs :exec
-- param:
-- row:
-- Years of ratings in a row. A run is written even when it has no year: other rules look back over it.
-- A window of years is a bit mask: bit n is the year n before its last one, so that a run of years up to the last is
-- the number of trailing ones. Masks reach back 62 years, so that adding one to them does not overflow.
with rated as materialized (
    select c.nomination_id, c.profile_id, c.recipient_id, c.y, c.top, coalesce(g.htxs, 0) | coalesce(t.titled, 0) as htxs,
        coalesce(g.htt, 0) | coalesce(t.titled, 0) as htt,
        coalesce(g.known, 0) | coalesce(t.titled, 0) as known, c.counted_from
    from profile p
    join candidate c using (profile_id)
    cross join lateral (
        select bit_or(1::bigint << (c.top - g.year)) filter (where g.rating in ('HTXS', 'HTT')) as htt,
            bit_or(1::bigint << (c.top - g.year)) filter (where g.rating = 'HTXS') as htxs,
            bit_or(1::bigint << (c.top - g.year)) as known
        from rating g
        where g.recipient_id = c.recipient_id and g.year between greatest(c.top - 61, c.counted_from) and c.top
    ) g
    -- Titles TTLĐXS and ĐVQT stand for a year of excellent work of a collective in a run.
    cross join lateral (
        select bit_or(1::bigint << (c.top - a.achievement_year)) as titled
        from held_award a
        where p.recipient_kind = 'collective' and a.recipient_id = c.recipient_id
            and a.achievement_year between greatest(c.top - 61, c.counted_from) and c.top
            and a.award_kind_id = any (array(
                select k.award_kind_id from award_kind k where k.award_kind_code in ('TTLDXS', 'DVQT')))
    ) t
    where p.profile_id in (select w.profile_id from wanted w where w.kind = 'rating_run') and not c.is_elsewhere
)
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen, last_year)
select c.nomination_id, w.award_rule_id,
    case
        when r.length >= w.years then 4
        -- Nobody rated the year that ends the run.
        when r.length = run_length(m.mask) and v.last_year - r.length >= greatest(c.counted_from, c.top - 61)
            and (c.known >> least(c.top - v.last_year + r.length, 62)) & 1 = 0 then 1
        else 0
    end, r.length, m.mask, v.last_year
from wanted w
join rated c using (profile_id)
-- A run starts after the first of the awards that it must follow.
cross join lateral (
    select min(extract(year from coalesce(d.decided_on, a.outcome_on)))::integer as first_year
    from held_award a
    left join decision d using (decision_id)
    where cardinality(w.subject_codes) > 0 and a.recipient_id = c.recipient_id
        and a.award_kind_id = any (w.award_kind_ids)
        and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE', 'PHONG_TRAO_CHUYEN_DE')
) f
cross join lateral (select case when w.is_until_proposal then c.top else c.y end as last_year) v
cross join lateral (
    select case w.rating when 'HTXS' then c.htxs else c.htt end >> least(c.top - v.last_year, 62) as mask) m
cross join lateral (
    select case
        when cardinality(w.subject_codes) = 0 then run_length(m.mask)
        when f.first_year is null then 0
        else least(run_length(m.mask), greatest(v.last_year - f.first_year, 0))
    end as length) r
where w.kind = 'rating_run'
