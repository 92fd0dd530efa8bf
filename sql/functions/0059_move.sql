-- People who go to another unit.

-- Who moved him is told where he is proposed: as a correction, by the names of the units. Renamed units take everybody along, which is
-- no move.
create or replace function record_move(moved bigint, former bigint, present bigint)
returns void language sql security definer set search_path = public, pg_temp as $$
    insert into fact_correction (fact, recipient_id, field, before, after)
    select 'recipient', moved, 'unit_name', f.name || ' (' || f.code || ')', p.name || ' (' || p.code || ')'
    from org_unit f, org_unit p
    where f.org_unit_id = former and p.org_unit_id = present
$$;
comment on function record_move is 'Writes that somebody was given another home unit, and by whom';
revoke execute on function record_move from public;

create or replace function note_move() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform record_move(new.recipient_id, old.org_unit_id, new.org_unit_id);
    return null;
end
$$;
comment on function note_move is 'Writes that an office gave an entry another home unit within its reach';
create or replace trigger recipient_rehomed after update of org_unit_id on recipient
    for each row when (new.org_unit_id <> old.org_unit_id and current_user <> 'thidua_owner') execute function note_move();

-- The office of the unit that somebody leaves says where he goes, also to a unit that it does not work for: it is his
-- file that it hands over, and from then on it sees him no more. Nobody takes somebody out of another unit's hands.
create or replace function move_person(moved bigint, unit bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present recipient;
begin
    select r.* into present
    from recipient r join person p using (recipient_id)
    where r.recipient_id = moved and (is_maintainer() or works_for(r.org_unit_id))
    for update of r;
    if not found then
        perform fail('TD106', 'id', moved::text);
    end if;
    perform require_office(present.org_unit_id);
    perform refuse_self_edit(array[moved]);
    if unit is null then
        perform fail('TD110', 'value', '', 'field', 'unit', 'expected', 'org_unit_id');
    elsif present.org_unit_id = unit then
        return;
    elsif not exists (select from org_unit u where u.org_unit_id = unit and u.in_force @> register_today()) then
        perform fail('TD159', 'id', unit::text);
    end if;
    update recipient r
    set org_unit_id = unit,
        namesake = 1 + (
            select coalesce(max(o.namesake), 0) from recipient o
            where o.org_unit_id = unit and o.name = r.name and o.recipient_kind = r.recipient_kind
                and (o.born_on, o.birth_precision) is not distinct from (r.born_on, r.birth_precision))
    where r.recipient_id = moved;
    perform record_move(moved, present.org_unit_id, unit);
end
$$;
comment on function move_person is 'Gives a person another home unit, by the office of the one that he leaves';

revoke execute on function move_person from public;
grant execute on function move_person to thidua_office;
