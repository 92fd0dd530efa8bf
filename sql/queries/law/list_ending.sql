-- name: list_ending :many
-- param: day date
-- row: symbol text, title text, last_on date
-- Instruments that decisions or procedures rest on and that end soon: on the day they still hold, 90 days later no more.
select i.symbol::text as symbol, i.title::text as title, upper(i.in_force) - 1 as last_on
from legal_instrument i
where i.in_force @> $1::date and upper(i.in_force) <= $1::date + 90
order by upper(i.in_force), i.symbol
