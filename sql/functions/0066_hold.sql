-- Imports that bring people to the same units follow one another. What they wait at are the rows of those units, which
-- nobody can lock but an office that works for them: a lock that anybody may take would let a reader stop every import.

create or replace function hold_units(units bigint[])
returns void language plpgsql set search_path = public, pg_temp as $$
begin
    -- Who may write nothing may still see what a file would do, and needs no lock for it. Policies leave out units beyond
    -- the account's reach, where it adds nobody.
    if has_any_column_privilege('org_unit', 'update') then
        -- In one order, so that two files never wait for each other.
        perform from org_unit u where u.org_unit_id = any (units) order by u.org_unit_id for no key update;
    end if;
end
$$;
comment on function hold_units is 'For an import: waits until no other one is at work for any of these units, and keeps them until its end';
revoke execute on function hold_units from public;
grant execute on function hold_units to thidua_viewer;
