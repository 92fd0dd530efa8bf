-- name: lock_units :exec
-- param: sender_id bigint?
-- row: hold_units void
-- Two files that bring the same new person at once, or two for one target: the second waits, and then finds what the
-- first wrote.
select hold_units(array(select i.org_unit_id from import_unit i where i.org_unit_id is not null) || $1::bigint)
