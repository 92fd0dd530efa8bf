-- The day of a death, once entered, is mended by a function that keeps what it was.

create or replace function mend_death(mended bigint, day date, why text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    home bigint;
    was date;
begin
    perform require_given('recipient', mended::text, 'reason', nullif(btrim(why), ''));
    select r.org_unit_id into home from recipient r join person p using (recipient_id) where r.recipient_id = mended;
    -- Whoever does not reach him is told what he would be told of nobody.
    if not found or not (is_maintainer() or works_for(home)) then
        perform fail('TD106', 'id', mended::text);
    end if;
    perform require_office(home);
    perform refuse_self_edit(array[mended]);
    select p.died_on into was from person p where p.recipient_id = mended for update;
    if was is not distinct from day then
        return;
    elsif was is null then
        perform fail('TD387', 'id', mended::text);
    elsif coalesce(day > register_today(), false) then
        perform fail('TD158', 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    insert into day_correction (recipient_id, field, before, after, reason) values (mended, 'died_on', was, day, why);
    update person set died_on = day where recipient_id = mended;
end
$$;
comment on function mend_death is 'Mends the day of a death, or takes it back without one, with the reason';

create or replace function refuse_moved_death() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    if not is_maintainer() then
        perform fail('TD386', 'id', new.recipient_id::text, 'date', to_char(old.died_on, 'DD/MM/YYYY'));
    end if;
    return new;
end
$$;
comment on function refuse_moved_death is 'Refuses another day of a death, or none, in place of the one that was entered';
create or replace trigger person_death_kept before update of died_on on person
    for each row when (
        old.died_on is not null and new.died_on is distinct from old.died_on and current_user <> 'thidua_owner')
    execute function refuse_moved_death();

revoke execute on function mend_death from public;
grant execute on function mend_death to thidua_office;
