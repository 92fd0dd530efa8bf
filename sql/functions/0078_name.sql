-- The name on a card, mended by the office of its unit. Nominations and awards keep their wording.

create or replace function correct_name(corrected bigint, new_name text, why text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present recipient;
begin
    perform require_given('recipient', corrected::text, 'name', nullif(btrim(new_name), ''), 'reason', nullif(btrim(why), ''));
    select r.* into present from recipient r where r.recipient_id = corrected for update;
    -- Whoever does not reach him is told what he would be told of nobody.
    if not found or not (is_maintainer() or works_for(present.org_unit_id)) then
        perform fail('TD106', 'id', corrected::text);
    end if;
    perform require_office(present.org_unit_id);
    perform refuse_self_edit(array[corrected]);
    -- Nor does anybody else get the name of whoever acts.
    if not is_maintainer() and is_own_name(new_name, own_name_keys()) then
        perform fail('TD203', 'name', new_name, 'account', acting_account());
    end if;
    if present.name = new_name then
        return;
    end if;
    insert into name_correction (recipient_id, before, after, reason) values (corrected, present.name, new_name, why);
    update recipient set name = new_name where recipient_id = corrected;
    update person p
    set family_name = n.family_name, middle_name = n.middle_name, given_name = n.given_name
    from split_name(new_name) n
    where p.recipient_id = corrected;
end
$$;
comment on function correct_name is 'Mends the name on a card, with the reason; papers keep the wording that they had';
create or replace trigger name_correction_fixed before update or delete or truncate on name_correction
    for each statement execute function refuse_change();
revoke execute on function correct_name from public;
grant execute on function correct_name to thidua_office;
