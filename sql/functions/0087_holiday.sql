-- The calendar of days off: what came with the program, and what offices add when it is announced.

create or replace function add_holiday(off_on date, called text, worked boolean, announcing text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present holiday;
begin
    -- The calendar is everybody's: who works for a part of the register does not change it.
    perform require_office(null);
    if off_on is null or worked is null or nullif(called, '') is null then
        perform fail('TD531');
    elsif nullif(announcing, '') is null then
        perform fail('TD139');
    elsif worked and extract(isodow from off_on) < 6 then
        perform fail('TD530', 'date', to_char(off_on, 'DD/MM/YYYY'));
    end if;
    select h.* into present from holiday h where h.day = off_on for update;
    if found and (present.name, present.is_working, present.paper)
        is not distinct from (called::nfc_text, worked, announcing::nfc_text)
    then
        return false;
    end if;
    insert into holiday (day, name, is_working, confidence, paper, created_by)
    values (off_on, called, worked, 'high', announcing, acting_account())
    on conflict on constraint holiday_pk do update
    set name = excluded.name, is_working = excluded.is_working, confidence = excluded.confidence,
        paper = excluded.paper, created_by = excluded.created_by;
    return true;
end
$$;
comment on function add_holiday is
    'Enters a day off, or a weekend day that is worked, by the paper that announced it; false when it is so already';
revoke execute on function add_holiday from public;
grant execute on function add_holiday to thidua_office;

create or replace function calendar_known_until()
returns date language sql stable as $$
    select make_date(coalesce(
        min(extract(year from h.day)) filter (where h.confidence = 'low') - 1,
        max(extract(year from h.day)))::integer, 12, 31)
    from holiday h
$$;
comment on function calendar_known_until is
    'The last day of the last year whose days off were announced; after it they are reckoned, and deadlines may move';
