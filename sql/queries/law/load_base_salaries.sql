-- name: load_base_salaries :exec
-- param: rows json
-- row:
-- An open amount is closed first: the rows of a day may not overlap.
with given as (
    select daterange(x.in_force_from, x.in_force_to, '[]') as in_force, x.amount_vnd, i.legal_instrument_id
    from json_to_recordset($1::json) as x (in_force_from date, in_force_to date, amount_vnd bigint, instrument text)
    join legal_instrument i on i.symbol = x.instrument
), closed as (
    update base_salary b set in_force = g.in_force
    from given g
    where lower(g.in_force) = lower(b.in_force) and g.in_force <> b.in_force
    returning b.in_force
)
insert into base_salary (in_force, amount_vnd, legal_instrument_id)
select g.in_force, g.amount_vnd, g.legal_instrument_id
from given g
where not exists (select from base_salary b where lower(b.in_force) = lower(g.in_force))
