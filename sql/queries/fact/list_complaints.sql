-- name: list_complaints :many
-- param: wanted_kinds text[], day date, asks_figures boolean
-- row: line integer, field text, code text, subject text
-- Everything that the register has against rows of ratings or figures, by line.
with one as (
    select m.line, min(m.recipient_id) as recipient_id, min(m.recipient_kind) as recipient_kind,
        min(m.other_name) as other_name, count(*) as found, bool_or(m.org_unit_id is null) as has_no_unit
    from import_match m
    group by m.line
), figure as (
    select f.line, x.field, x.value, coalesce(f.members, u.members) as members
    from fact_row f
    join one using (line)
    left join unit_figure u on u.recipient_id = one.recipient_id and u.year = f.year
    cross join lateral (values
        ('members_completed', coalesce(f.members_completed, u.members_completed)),
        ('members_ldtt', coalesce(f.members_ldtt, u.members_ldtt)),
        ('members_cstdcs', coalesce(f.members_cstdcs, u.members_cstdcs)),
        ('members_disciplined', coalesce(f.members_disciplined, u.members_disciplined)),
        ('members_women', coalesce(f.members_women, u.members_women))) as x (field, value)
    where $3::boolean and one.found = 1
        and num_nonnulls(f.members, f.members_completed, f.members_ldtt, f.members_cstdcs, f.members_disciplined,
            f.members_women) > 0
)
select f.line, 'recipient_id' as field, 'TD130' as code, f.recipient_id::text as subject
from fact_row f
where f.recipient_id is not null and not exists (select from recipient r where r.recipient_id = f.recipient_id)
union all
select f.line, 'unit_code', 'TD251', f.unit_code
from fact_row f
where f.recipient_id is null and f.unit_code is not null
    and not exists (select from org_unit u where u.code = f.unit_code and u.in_force @> $2::date)
union all
select f.line, 'name', 'TD131', f.name
from fact_row f
join one using (line)
where f.recipient_id is null and one.recipient_id is null and not one.has_no_unit
union all
select one.line, 'name', 'TD255', one.found::text from one where one.found > 1
union all
select one.line, 'personal_number', 'TD256', one.other_name from one where one.other_name is not null
union all
select one.line, case when f.recipient_id is null then 'recipient_kind' else 'recipient_id' end, 'TD133',
    one.recipient_kind::text
from one
join fact_row f using (line)
where one.found = 1 and one.recipient_id is not null and one.recipient_kind::text <> all ($1::text[])
union all
select unnest((array_agg(one.line order by one.line))[2:]), 'year', 'TD132', min(one.line)::text
from one
join fact_row f using (line)
where one.found = 1 and one.recipient_id is not null
group by one.recipient_id, f.year
having count(*) > 1
union all
select f.line, 'year', 'TD134', f.year::text from fact_row f where f.year > extract(year from $2::date)
union all
select distinct g.line, 'members', 'TD260', '' from figure g where g.members is null
union all
select g.line, g.field, 'TD135', g.value::text from figure g where g.value > g.members
union all
select f.line, 'points', 'TD336', replace(f.points::text, '.', ',')
from fact_row f
where f.points < case f.rating when 'HTXS' then 90 when 'HTT' then 70 when 'HT' then 50 else 0 end
    or f.points > 100 or f.points is not null and f.rating = 'KXL'
union all
select f.line, 'months_worked', 'TD337', f.months_worked::text
from fact_row f
where f.months_worked > 12 or (f.months_worked < 6) <> (f.rating = 'KXL')
union all
select f.line, 'rating', x.code, x.subject
from (
    select array_agg(one.recipient_id) as recipients, array_agg(f.year) as years, array_agg(f.rating) as ratings,
        array_agg(coalesce(f.is_head, k.is_head, false)) as heads
    from one
    join fact_row f using (line)
    left join rating k on k.recipient_id = one.recipient_id and k.year = f.year
    where one.found = 1 and one.recipient_id is not null and f.rating is not null
) g
cross join lateral rating_contradictions(g.recipients, g.years, g.ratings, g.heads) x
join one on one.recipient_id = x.recipient_id
join fact_row f on f.line = one.line and f.year = x.year
order by 1, 2
