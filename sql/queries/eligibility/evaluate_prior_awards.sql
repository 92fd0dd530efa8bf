-- name: evaluate_prior_awards :exec
-- param:
-- row:
-- Earlier awards: how many, or of how many years in a row; and how long ago the last one was.
-- An award that somebody has stays a ground after a disciplinary period; years in a row count from its end.
-- Decree 152/2025/NĐ-CP Art 4(3): awards for a sudden deed or a theme are no ground for a higher one.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen, last_year)
with rule_family as materialized (
    select w.award_rule_id, bool_and(k.family = 'title') as is_title
    from wanted w join award_kind k on k.award_kind_id = any (w.award_kind_ids)
    where w.kind = 'prior_award'
    group by w.award_rule_id
)
select c.nomination_id, w.award_rule_id, case when n.found >= w.minimum then 4 else 0 end, n.found, a.mask, v.last_year
from wanted w
join candidate c using (profile_id)
left join rule_family y using (award_rule_id)
left join span s using (nomination_id, award_rule_id)
cross join lateral (
    select coalesce(s.last_year, c.y) as last_year,
        coalesce(s.reach, case w.since when 'run' then 0 when 'year' then 1 else 62 end) as reach) v
cross join lateral (
    select count(*)::integer as awards, bit_or(1::bigint << (v.last_year - a.achievement_year)) as mask
    from held_award a
    where a.recipient_id = c.recipient_id and a.award_kind_id = any (w.award_kind_ids)
        and a.achievement_year between
            greatest(v.last_year - v.reach + 1, case w.kind when 'consecutive_award' then c.counted_from end)
            and v.last_year
        and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE', 'PHONG_TRAO_CHUYEN_DE')
) a
-- A title of a year counts once, on however many papers it stands.
cross join lateral (
    select case when w.kind <> 'prior_award' then run_length(a.mask)
        when y.is_title then bit_count(a.mask::bit(64))::integer else a.awards end as found) n
where w.kind in ('prior_award', 'consecutive_award') and a.awards > 0
union all
select c.nomination_id, w.award_rule_id,
    case when a.last_on + make_interval(years => w.years) > c.proposed_on then 0 else 4 end,
    extract(year from age(c.proposed_on, a.last_on))::integer, null, null
from wanted w
join candidate c using (profile_id)
cross join lateral (
    select max(coalesce(d.decided_on, a.outcome_on)) as last_on
    from held_award a
    left join decision d using (decision_id)
    where a.recipient_id = c.recipient_id and a.award_kind_id = any (w.award_kind_ids)
        and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE', 'PHONG_TRAO_CHUYEN_DE')
) a
where w.kind = 'spacing' and a.last_on is not null
