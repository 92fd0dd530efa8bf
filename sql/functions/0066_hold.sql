-- Imports that bring people to the same units follow one another. What they wait at are the rows of those units, which
-- nobody can lock but an office that works for them: a lock that anybody may take would let a reader stop every import. It is
-- taken here and not by a right to update them, which would be the right to a lock for which decisions wait, too.

create or replace function hold_units(units bigint[])
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    is_free constant boolean := is_maintainer();
    who account := active_account();
    reach bigint[];
begin
    -- Who may write nothing may still see what a file would do, and needs no lock for it. Units beyond the account's reach are
    -- left out, where it adds nobody.
    if is_free or who.role = 'office' then
        perform refuse_old_moment();
        reach := account_units();
        -- In one order, so that two files never wait for each other.
        perform from org_unit u
        where u.org_unit_id = any (units) and (is_free or who.org_unit_id is null or u.org_unit_id = any (reach))
        order by u.org_unit_id for no key update;
    end if;
end
$$;
comment on function hold_units is 'For an import: waits until no other one is at work for any of these units, and keeps them until its end';
revoke execute on function hold_units from public;
grant execute on function hold_units to thidua_viewer;

create or replace function set_bonus_rounding(unit bigint, rounding text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_given('unit', unit::text, 'rounding', rounding);
    perform require_office(unit);
    -- Whoever says it again stands for it from then on.
    update org_unit u
    set bonus_rounding = rounding,
        bonus_rounding_by = array(
            select distinct x from unnest(array[acting_account(), acting_login()]) x order by 1)
    where u.org_unit_id = unit;
end
$$;
comment on function set_bonus_rounding is 'How a unit rounds the bonuses that it decides from now on';
revoke execute on function set_bonus_rounding from public;
grant execute on function set_bonus_rounding to thidua_office;

-- A unit that comes from a file comes with what its file says, and with who read that.
create or replace function note_rounding() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.bonus_rounding_by := array(
        select distinct x from unnest(array[acting_account(), acting_login()]) x order by 1);
    return new;
end
$$;
comment on function note_rounding is 'Keeps who entered a unit with a rounding of its own';
create or replace trigger org_unit_rounding_noted before insert on org_unit
    for each row when (current_user <> 'thidua_owner' and new.bonus_rounding <> 'ceil_10k') execute function note_rounding();

-- Other money is another draft: what a leader has read is no longer what would be approved.
create or replace function count_rounded_drafts() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update decision d
    set version = version + 1,
        -- Whoever sets the money of a draft has drafted it, too.
        drafted_by = array(
            select distinct x
            from unnest(coalesce(d.drafted_by, '{}') || acting_account() || acting_login()) x)
    where d.org_unit_id = new.org_unit_id and d.state = 'draft';
    return null;
end
$$;
create or replace trigger org_unit_rounded after update on org_unit
    for each row when (new.bonus_rounding <> old.bonus_rounding) execute function count_rounded_drafts();
