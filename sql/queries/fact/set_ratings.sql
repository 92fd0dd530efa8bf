-- name: set_ratings :one
-- param:
-- row: added bigint, corrected bigint
-- What a row does not say of how the rating was given stays as it is.
with written as (
    insert into rating (recipient_id, year, rating, paper, basis, points, task_group, is_head, months_worked)
    select m.recipient_id, f.year, f.rating, f.paper, coalesce(f.basis, k.basis),
        -- Points and months belong to the rating that they were given with.
        coalesce(f.points, case when k.rating = f.rating then k.points end), coalesce(f.task_group, k.task_group),
        coalesce(f.is_head, k.is_head, false),
        coalesce(f.months_worked, case when k.rating = f.rating then k.months_worked end)
    from fact_row f
    join import_match m using (line)
    left join rating k on k.recipient_id = m.recipient_id and k.year = f.year
    on conflict on constraint rating_pk do update
    set rating = excluded.rating, paper = excluded.paper, basis = excluded.basis, points = excluded.points,
        task_group = excluded.task_group, is_head = excluded.is_head, months_worked = excluded.months_worked
    where (rating.rating, rating.paper, rating.basis, rating.points, rating.task_group, rating.is_head,
            rating.months_worked)
        is distinct from (excluded.rating, excluded.paper, excluded.basis, excluded.points, excluded.task_group,
            excluded.is_head, excluded.months_worked)
    -- A row that was there has been locked by somebody, and this is who.
    returning xmax = 0 as is_new
)
select count(*) filter (where w.is_new) as added, count(*) filter (where not w.is_new) as corrected from written w
