-- name: list_open_units :many
-- param: day date
-- row: words text
-- Words that are no code of the day.
select w.words
from (select distinct i.unit_code as words from import_row i where i.unit_code is not null) w
where not exists (select from org_unit u where u.code = w.words and u.in_force @> $1::date)
order by w.words collate "C"
