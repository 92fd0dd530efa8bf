-- name: set_ratings :one
-- param:
-- row: added bigint, corrected bigint
with written as (
    insert into rating (recipient_id, year, rating, paper)
    select m.recipient_id, f.year, f.rating, f.paper
    from fact_row f
    join import_match m using (line)
    on conflict on constraint rating_pk do update
    set rating = excluded.rating, paper = excluded.paper
    where (rating.rating, rating.paper) is distinct from (excluded.rating, excluded.paper)
    -- A row that was there has been locked by somebody, and this is who.
    returning xmax = 0 as is_new
)
select count(*) filter (where w.is_new) as added, count(*) filter (where not w.is_new) as corrected from written w
