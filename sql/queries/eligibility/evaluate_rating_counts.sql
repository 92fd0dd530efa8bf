-- name: evaluate_rating_counts :exec
-- param:
-- row:
-- How many years were rated so or better, within the run where the rule says so.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount, years_seen, last_year)
select c.nomination_id, w.award_rule_id,
    -- Years that nobody rated, within the run or because of which it is none, may yet be so.
    case when g.found >= w.minimum then 4
        when s.is_open or g.found + greatest(v.reach - g.rated, 0) >= w.minimum then 1 else 0 end, g.found, g.mask, v.last_year
from wanted w
join candidate c using (profile_id)
left join span s using (nomination_id, award_rule_id)
cross join lateral (
    select coalesce(s.last_year, c.y) as last_year,
        coalesce(s.reach, case w.since when 'run' then 0 when 'year' then 1 else 62 end) as reach) v
cross join lateral (
    select count(*) filter (where o.is_enough)::integer as found, count(*)::integer as rated,
        bit_or(1::bigint << (v.last_year - o.year)) filter (where o.is_enough) as mask
    from (
        select g.year, rating_rank(g.rating) >= rating_rank(w.rating) as is_enough
        from rating g
        where g.recipient_id = c.recipient_id and g.year between v.last_year - v.reach + 1 and v.last_year
    ) o
) g
where w.kind = 'rating_count' and not c.is_elsewhere
