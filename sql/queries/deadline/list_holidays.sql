-- name: list_holidays :many
-- param: year integer
-- row: day date, name text, is_working boolean, confidence text, paper text?
select h.day, h.name::text as name, h.is_working, h.confidence, h.paper::text as paper
from holiday h
where extract(year from h.day) = $1::integer
order by h.day
