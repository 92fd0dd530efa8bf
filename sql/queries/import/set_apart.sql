-- name: set_apart :exec
-- param: lines bigint[], places bigint[]
-- row:
-- Rows of which an officer said that they mean somebody whom the register does not have, or another one than other rows of
-- that name: what they were taken for is forgotten.
with told as (
    select t.line::integer as line, t.place::integer as place from unnest($1::bigint[], $2::bigint[]) as t (line, place)
), others as (
    delete from import_match m using told t
    where m.line = t.line and m.ctid <> (select min(x.ctid) from import_match x where x.line = t.line)
)
update import_match m
set recipient_id = null, is_ambiguous = false, apart = t.place, gives_more = num_nonnulls(i.personal_number, i.born_on) > 0
from told t
join import_row i using (line)
where m.line = t.line and m.ctid = (select min(x.ctid) from import_match x where x.line = t.line)
