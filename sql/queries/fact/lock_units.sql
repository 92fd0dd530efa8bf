-- name: lock_units :exec
-- param: day date
-- row: hold_units void
-- Of two who enter figures of a unit that is no collective yet, the second waits and then finds it.
select hold_units(array(
    select u.org_unit_id
    from org_unit u
    where u.in_force @> $1::date and u.code in (
        select f.unit_code from fact_row f
        where f.recipient_id is null and f.name is null and f.recipient_kind = 'collective')))
