-- Who recognised an initiative, where that is an authority above which works in this register: its own office writes that down, or
-- its leader has vouched for it, as for recorded decisions.

-- “Chủ tịch UBND tỉnh” is the chairperson of one's own province.
create or replace function recognising_units(words text, day date, applied bigint)
returns setof bigint language sql stable security definer set search_path = public, pg_temp as $$
    select u.org_unit_id
    from units_named(words, day) n (org_unit_id) join org_unit u using (org_unit_id)
    where u.in_force @> day
    union
    select a.org_unit_id
    from unit_line(applied) a join org_unit u using (org_unit_id)
    where u.authority_kind_code is not null and u.in_force @> day
        and authority_key(words) ~ '^\^ [a-z]+( [a-z]+)? $' and starts_with(authority_key(u.name), authority_key(words))
$$;
comment on function recognising_units is 'The authorities of the register that are named as those who recognised an initiative of a unit on a day';
revoke execute on function recognising_units from public;

create or replace function refuse_unheard_recognition() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    names constant text[] := own_accounts();
    wrong record;
begin
    if is_maintainer() then
        return null;
    end if;
    select i.code, u.name::text as unit, c.recognised_by::text as recogniser into wrong
    from (
        -- Few names for many initiatives.
        select x.recognised_by, x.recognised_on, x.org_unit_id, r.unit
        from (
            select distinct c.recognised_by, c.recognised_on, i.org_unit_id
            from changed_row c join initiative i using (initiative_id) offset 0) x
        cross join lateral recognising_units(x.recognised_by, x.recognised_on, x.org_unit_id) r (unit)
        where is_others_authority(r.unit) and works_here_since(r.unit) <= x.recognised_on
        offset 0
    ) w
    join changed_row c using (recognised_by, recognised_on)
    join initiative i on i.initiative_id = c.initiative_id and i.org_unit_id = w.org_unit_id
    join org_unit u on u.org_unit_id = w.unit
    where not exists (
        select from unit_itself(w.unit) s
        join recorded_confirmation p using (org_unit_id)
        where ltrim(paper_number(p.number, p.symbol), '0') = ltrim(c.decision_number, '0') and p.decided_on = c.recognised_on
            and recorded_line('SANG_KIEN', extract(year from c.recognised_on)::integer, i.name) = any (p.lines)
            and p.created_by <> all (names))
    order by i.code
    limit 1;
    if found then
        perform fail('TD196', 'code', wrong.code, 'unit', wrong.unit, 'by', wrong.recogniser);
    end if;
    return null;
end
$$;
comment on function refuse_unheard_recognition is
    'Refuses recognitions of an authority that works here, for days since it does, without its own office or its leader''s word';
create or replace trigger recognition_heard after insert on recognition
    referencing new table as changed_row for each statement execute function refuse_unheard_recognition();

create or replace function confirm_recognition(recognised text, words text, paper_number integer, paper_symbol text, day date)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    subject initiative;
    authority bigint;
begin
    perform require_given('code', recognised, 'by', words, 'number', paper_number::text, 'symbol', paper_symbol, 'date', day::text);
    select i.* into subject from initiative i where i.code = recognised;
    if not found then
        perform fail('TD108', 'code', recognised);
    end if;
    select u into authority
    from recognising_units(words, day, subject.org_unit_id) u
    where works_for(u)
    order by u desc
    limit 1;
    if authority is null then
        perform fail('TD399', 'by', words, 'account', acting_account());
    end if;
    return confirm_recorded(authority, paper_number, paper_symbol, day,
        array[recorded_line('SANG_KIEN', extract(year from day)::integer, subject.name)]);
end
$$;
comment on function confirm_recognition is 'The leader of an authority vouches for its recognition of an initiative, before an office below it records that';
revoke execute on function confirm_recognition from public;
grant execute on function confirm_recognition to thidua_leader;
