-- name: match_unit_codes :exec
-- param: day date
-- row:
-- The words that are codes of the day.
insert into import_unit (words, org_unit_id)
select w.words, u.org_unit_id
from (select distinct i.unit_code as words from import_row i where i.unit_code is not null) w
join org_unit u on u.code = w.words and u.in_force @> $1::date
