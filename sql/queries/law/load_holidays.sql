-- name: load_holidays :exec
-- param: rows json
-- row:
-- What an office entered by a paper stays; a day that the file no longer has was never one.
with listed as materialized (
    select x.day, x.name, x.is_working, x.confidence
    from json_to_recordset($1::json) as x (day date, name text, is_working boolean, confidence text)
), gone as (
    delete from holiday h where h.paper is null and not exists (select from listed x where x.day = h.day)
)
insert into holiday (day, name, is_working, confidence)
select x.day, x.name, x.is_working, x.confidence from listed x
on conflict on constraint holiday_pk do update
set name = excluded.name, is_working = excluded.is_working, confidence = excluded.confidence
where holiday.paper is null and (holiday.name, holiday.is_working, holiday.confidence)
    is distinct from (excluded.name, excluded.is_working, excluded.confidence)
