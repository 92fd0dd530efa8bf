-- name: evaluate_rating_counts :exec
-- param:
-- row:
-- How many years were rated so or better, within the run where the rule says so.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen, last_year)
select c.nomination_id, w.award_rule_id, case when count(*) >= w.minimum then 4 else 0 end, count(*),
    bit_or(1::bigint << (v.last_year - g.year)), v.last_year
from wanted w
join candidate c using (profile_id)
left join span s using (nomination_id, award_rule_id)
cross join lateral (
    select coalesce(s.last_year, c.y) as last_year,
        coalesce(s.reach, case w.since when 'run' then 0 when 'year' then 1 else 62 end) as reach) v
join rating g on g.recipient_id = c.recipient_id and g.year between v.last_year - v.reach + 1 and v.last_year
    and rating_rank(g.rating) >= rating_rank(w.rating)
where w.kind = 'rating_count'
group by c.nomination_id, w.award_rule_id, w.minimum, v.last_year
