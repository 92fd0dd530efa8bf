-- name: list_ratings :many
-- param: recipient_id bigint
-- row: year integer, rating text, points numeric?, basis text?, task_group text?, is_head boolean?, months_worked integer?, paper text?, entered_at timestamp with time zone, account text, corrections bigint
select g.year, g.rating, g.points, g.basis, g.task_group::text as task_group, nullif(g.is_head, false) as is_head,
    g.months_worked, g.paper::text as paper, g.entered_at, g.account,
    (select count(distinct c.corrected_at) from fact_correction c
        where c.fact = 'rating' and c.recipient_id = g.recipient_id and c.year = g.year) as corrections
from rating g
where g.recipient_id = $1::bigint
order by g.year
