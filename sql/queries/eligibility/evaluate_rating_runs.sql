-- name: evaluate_rating_runs :exec
-- param:
-- row:
-- Years of ratings in a row. A run is written even when it has no year: other rules look back over it.
-- A window of years is a bit mask: bit n is the year n before its last one, so that a run of years up to the last is
-- the number of trailing ones. Masks reach back 62 years, so that adding one to them does not overflow.
with rater as materialized (
    select c.nomination_id, c.recipient_id, p.recipient_kind, c.top
    from candidate c
    join profile p using (profile_id)
    where c.profile_id in (select w.profile_id from wanted w where w.kind = 'rating_run')
), rated as materialized (
    -- Titles TTLĐXS and ĐVQT stand for a year of excellent work of a collective in a run.
    select g.nomination_id,
        coalesce(bit_or(1::bigint << g.back) filter (where g.rating is distinct from 'HTT'), 0) as htxs,
        bit_or(1::bigint << g.back) as htt
    from (
        select k.nomination_id, k.top - g.year as back, g.rating
        from rater k
        join rating g on g.recipient_id = k.recipient_id and g.year between k.top - 61 and k.top
            and g.rating in ('HTXS', 'HTT')
        union all
        select k.nomination_id, k.top - a.achievement_year, null
        from rater k
        join award a on a.recipient_id = k.recipient_id and a.achievement_year between k.top - 61 and k.top
        join award_kind t on t.award_kind_id = a.award_kind_id and t.award_kind_code in ('TTLDXS', 'DVQT')
        where k.recipient_kind = 'collective'
    ) g
    group by g.nomination_id
), followed as (
    -- A run starts after the first of the awards that it must follow.
    select c.nomination_id, w.award_rule_id, min(extract(year from d.decided_on))::integer as first_year
    from wanted w
    join candidate c using (profile_id)
    join award_kind k on k.award_kind_code = any (w.subject_codes)
    join award a on a.recipient_id = c.recipient_id and a.award_kind_id = k.award_kind_id
        and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE')
    join decision d using (decision_id)
    where w.kind = 'rating_run'
    group by c.nomination_id, w.award_rule_id
)
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen, last_year)
select c.nomination_id, w.award_rule_id, case when r.length >= w.years then 4 else 0 end, r.length, m.mask, v.last_year
from wanted w
join candidate c using (profile_id)
left join rated g using (nomination_id)
left join followed f using (nomination_id, award_rule_id)
cross join lateral (select case when w.is_until_proposal then c.top else c.y end as last_year) v
cross join lateral (
    select coalesce(case w.rating when 'HTXS' then g.htxs else g.htt end, 0) >> least(c.top - v.last_year, 62) as mask) m
cross join lateral (
    select case
        when cardinality(w.subject_codes) = 0 then run_length(m.mask)
        when f.first_year is null then 0
        else least(run_length(m.mask), greatest(v.last_year - f.first_year, 0))
    end as length) r
where w.kind = 'rating_run'
