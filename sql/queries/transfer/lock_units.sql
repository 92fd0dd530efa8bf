-- name: lock_units :exec
-- param:
-- row: hold_units void
-- Of two files that bring the same people at once the second waits, and then finds what the first wrote.
select hold_units(array(
    select distinct u.org_unit_id
    from transfer_row r
    cross join lateral (select unit_named(r.c5, as_day(r.c6)) as org_unit_id) u
    where u.org_unit_id is not null))
