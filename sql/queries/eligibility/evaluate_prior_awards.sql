-- name: evaluate_prior_awards :exec
-- param:
-- row:
-- Earlier awards: how many, or of how many years in a row; and how long ago the last one was.
-- Decree 152/2025/NĐ-CP Art 4(3): awards for a sudden deed or a theme are no ground for a higher one.
with prior as materialized (
    select c.nomination_id, w.award_rule_id, w.kind, w.minimum, v.last_year, count(*)::integer as found,
        bit_or(1::bigint << (v.last_year - a.achievement_year)) as mask
    from wanted w
    join candidate c using (profile_id)
    left join span s using (nomination_id, award_rule_id)
    cross join lateral (
        select coalesce(s.last_year, c.y) as last_year,
            coalesce(s.reach, case w.since when 'year' then 1 else 62 end) as reach) v
    join award_kind k on k.award_kind_code = any (w.subject_codes)
    join award a on a.recipient_id = c.recipient_id and a.award_kind_id = k.award_kind_id
        and a.achievement_year between v.last_year - v.reach + 1 and v.last_year
        and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE')
    where w.kind in ('prior_award', 'consecutive_award')
    group by c.nomination_id, w.award_rule_id, w.kind, w.minimum, v.last_year
)
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen, last_year)
select p.nomination_id, p.award_rule_id, case when v.found >= p.minimum then 4 else 0 end, v.found, p.mask, p.last_year
from prior p
cross join lateral (
    select case p.kind when 'prior_award' then p.found else run_length(p.mask) end as found) v
union all
select c.nomination_id, w.award_rule_id,
    case when max(d.decided_on) + make_interval(years => w.years) > c.proposed_on then 0 else 4 end,
    extract(year from age(c.proposed_on, max(d.decided_on)))::integer, null, null
from wanted w
join candidate c using (profile_id)
join award_kind k on k.award_kind_code = any (w.subject_codes)
join award a on a.recipient_id = c.recipient_id and a.award_kind_id = k.award_kind_id
    and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE')
join decision d using (decision_id)
where w.kind = 'spacing'
group by c.nomination_id, w.award_rule_id, w.years, c.proposed_on
