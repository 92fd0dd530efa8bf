-- name: list_ratings :many
-- param: recipient_id bigint
-- row: year integer, rating text, paper text?, entered_at timestamp with time zone, account text, corrections bigint
select g.year, g.rating, g.paper::text as paper, g.entered_at, g.account,
    (select count(distinct c.corrected_at) from fact_correction c
        where c.fact = 'rating' and c.recipient_id = g.recipient_id and c.year = g.year) as corrections
from rating g
where g.recipient_id = $1::bigint
order by g.year
