-- The name on a card, mended by the office of its unit. Nominations and awards keep their wording.

drop function if exists correct_name(bigint, text, text);
create or replace function correct_name(corrected bigint, new_name text, why text, confirmed boolean default false)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present recipient;
    namesake text;
begin
    perform require_given('recipient', corrected::text, 'name', nullif(btrim(new_name), ''), 'reason', nullif(btrim(why), ''));
    select r.* into present from recipient r where r.recipient_id = corrected;
    -- Whoever does not reach him is told what he would be told of nobody.
    if not found or not (is_maintainer() or works_for(present.org_unit_id)) then
        perform fail('TD106', 'id', corrected::text);
    end if;
    perform require_office(present.org_unit_id);
    -- Nobody says how he is called, nor gives somebody else his name.
    perform refuse_self_edit(array[corrected]);
    perform refuse_own_names(array[new_name]);
    select r.* into present from recipient r where r.recipient_id = corrected for update;
    if present.name = new_name then
        return;
    end if;
    -- Another's name, or one of other words, is no slip of the pen: whoever means it says so.
    namesake := namesake_of(corrected, new_name, present.name);
    if confirmed is not true and namesake is not null then
        perform fail('TD547', 'name', present.name, 'subject', namesake);
    elsif confirmed is not true and name_distance(present.name, new_name) > 1 then
        perform fail('TD546', 'name', present.name, 'subject', new_name);
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
