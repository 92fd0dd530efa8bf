-- name: list_card_ratings :many
-- param: recipient_id bigint
-- row: year integer, rating text?, paper text?
-- Every year from the first rating to the last; a year between them without one is a gap.
select y.year, g.rating, g.paper::text as paper
from (select min(r.year) as first, max(r.year) as last from rating r where r.recipient_id = $1::bigint) s
cross join generate_series(s.first, s.last) y (year)
left join rating g on g.recipient_id = $1::bigint and g.year = y.year
order by y.year
