-- name: list_rating_notes :many
-- param:
-- row: unit_name text, year integer, task_group text?, excellent bigint, good bigint, percent integer, most bigint
-- Where more are rated xuất sắc than may be, among those of whom the rows are.
select u.name::text as unit_name, s.year, s.task_group, s.excellent, s.good, s.percent, s.most
from (
    select array_agg(r.org_unit_id) as units, array_agg(f.year) as years
    from fact_row f
    join import_match m using (line)
    join recipient r on r.recipient_id = m.recipient_id
) g
cross join lateral rating_shares(g.units, g.years) s
join org_unit u using (org_unit_id)
where s.excellent > s.most
order by s.year, u.name collate "vi-x-icu", s.task_group collate "vi-x-icu"
