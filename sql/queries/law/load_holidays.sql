-- name: load_holidays :exec
-- param: rows json
-- row:
insert into holiday (day, name, is_working, confidence)
select x.day, x.name, x.is_working, x.confidence
from json_to_recordset($1::json) as x (day date, name text, is_working boolean, confidence text)
on conflict on constraint holiday_pk do update
set name = excluded.name, is_working = excluded.is_working, confidence = excluded.confidence
where (holiday.name, holiday.is_working, holiday.confidence)
    is distinct from (excluded.name, excluded.is_working, excluded.confidence)
