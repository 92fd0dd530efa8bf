-- name: list_rating_notes :many
-- param:
-- row: unit_name text, year integer, task_group text?, excellent bigint, good bigint, percent integer, most bigint, below bigint?
-- Where more are rated xuất sắc than may be, among those of whom the rows are: people of like tasks, and the units below one
-- that has fewer than five.
select u.name::text collate "vi-x-icu" as unit_name, s.year, s.task_group, s.excellent, s.good, s.percent, s.most, null::bigint as below
from (
    select array_agg(r.org_unit_id) as units, array_agg(f.year) as years
    from fact_row f
    join import_match m using (line)
    join recipient r on r.recipient_id = m.recipient_id
) g
cross join lateral rating_shares(g.units, g.years) s
join org_unit u using (org_unit_id)
where s.excellent > s.most
union all
select u.name::text collate "vi-x-icu", s.year, null, s.excellent, 0, 0, 1, s.below
from (
    select array_agg(c.represents_id) as units, array_agg(f.year) as years
    from fact_row f
    join import_match m using (line)
    join collective c on c.recipient_id = m.recipient_id
) g
cross join lateral excellent_units(g.units, g.years) s
join org_unit u using (org_unit_id)
where s.excellent > 1
order by 2, 1, 3
