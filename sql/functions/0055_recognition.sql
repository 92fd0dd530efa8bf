-- Who recognised an initiative, where that is an authority above which works in this register: its own office writes that down, or
-- its leader has vouched for it, as for recorded decisions.

create or replace function recognising_units(words text, day date, applied bigint)
returns setof bigint language sql stable security definer set search_path = public, pg_temp as $$
    select u from units_named(words, day) u
    union
    select u from units_titled(words, day, applied) u
$$;
comment on function recognising_units is
    'The authorities of the register, of a day or ended before, that are named as those who recognised an initiative of a unit';
revoke execute on function recognising_units from public;

-- Law 06/2022/QH15 Art 21(2), 22(2): what reaches beyond the unit is recognised by the head of a ministry, a central agency or a
-- province; of whom nothing is known that is believed.
create or replace function recogniser_fault(words text, reach text, day date, applied bigint)
returns text language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when authority_fault(words) is not null then authority_fault(words)
        when reach <> 'grassroots' and coalesce((
            select not bool_or(u.authority_kind_code = any (
                '{state_president,government,prime_minister,assembly_committee,minister,province_chair,armed_forces,organisation}'))
            from recognising_units(words, day, applied) r join org_unit u on u.org_unit_id = r), is_below_province(words)) then 'TD572' end
$$;
comment on function recogniser_fault is
    'The code of what keeps words from being who recognises an initiative so far: they name nobody, or somebody of a lower level';
revoke execute on function recogniser_fault from public;

create or replace function refuse_unheard_recognition() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    names constant text[] := own_accounts();
    wrong record;
begin
    if is_maintainer() then
        return null;
    end if;
    select i.code, a.recogniser, a.code as fault into wrong
    from (
        -- Few names for many initiatives.
        select x.*, recogniser_fault(x.recogniser, x.scope, x.recognised_on, x.org_unit_id) as code
        from (
            select distinct c.recognised_by::text as recogniser, c.scope, c.recognised_on, i.org_unit_id
            from changed_row c join initiative i using (initiative_id)) x) a
    join changed_row c on (c.recognised_by::text, c.scope, c.recognised_on) = (a.recogniser, a.scope, a.recognised_on)
    join initiative i on i.initiative_id = c.initiative_id and i.org_unit_id = a.org_unit_id
    where a.code is not null
    order by i.code
    limit 1;
    if found then
        perform fail(wrong.fault, 'code', wrong.code, 'by', wrong.recogniser);
    end if;
    with asked as materialized (
        -- Few names for many initiatives.
        select distinct c.recognised_by, c.recognised_on, i.org_unit_id
        from changed_row c join initiative i using (initiative_id)
    ), named as materialized (
        select x.*, r.unit, u.name::text as unit_name, u.in_force @> x.recognised_on as is_there
        from asked x
        cross join lateral recognising_units(x.recognised_by, x.recognised_on, x.org_unit_id) r (unit)
        join org_unit u on u.org_unit_id = r.unit
    ), judged as materialized (
        select n.*, case
                when not n.is_there then not exists (
                    select from named o
                    where (o.recognised_by, o.recognised_on, o.org_unit_id) = (n.recognised_by, n.recognised_on, n.org_unit_id) and o.is_there)
                -- Of a unit of today for which nobody signs yet its office says what it recognised; one that has ended worked before.
                else is_others_authority(n.unit) and coalesce(works_here_since(n.unit) <= n.recognised_on, exists (
                    select from org_unit u where u.org_unit_id = n.unit and u.in_force @> register_today())) end as is_wrong
        from named n
    )
    select i.code, w.unit_name as unit, c.recognised_by::text as recogniser, w.is_there, c.recognised_on into wrong
    from judged w
    join changed_row c using (recognised_by, recognised_on)
    join initiative i on i.initiative_id = c.initiative_id and i.org_unit_id = w.org_unit_id
    where w.is_wrong and not (w.is_there and exists (
        select from unit_itself(w.unit) s
        join recorded_confirmation p using (org_unit_id)
        where ltrim(paper_number(p.number, p.symbol), '0') = ltrim(c.decision_number, '0') and p.decided_on = c.recognised_on
            and recognition_line(i.code, c.scope, c.recognised_on, i.name) = any (p.lines)
            and (array[p.created_by, p.login] && names) is not true
            -- Nor does he become an author of it after his word.
            and not exists (
                select from initiative_author y join account a using (recipient_id)
                where y.initiative_id = i.initiative_id and a.account_name = p.created_by)))
    order by i.code
    limit 1;
    if found then
        perform fail(case when wrong.is_there then 'TD196' else 'TD408' end, 'code', wrong.code, 'unit', wrong.unit,
            'by', wrong.recogniser, 'date', to_char(wrong.recognised_on, 'DD/MM/YYYY'));
    end if;
    return null;
end
$$;
comment on function refuse_unheard_recognition is
    'Refuses recognitions of an authority that works here, for days since it does, without its own office or its leader''s word';
create or replace trigger recognition_heard after insert on recognition
    referencing new table as changed_row for each statement execute function refuse_unheard_recognition();

drop function if exists confirm_recognition(text, text, integer, text, date);
create or replace function confirm_recognition(
    recognised text, reach text, words text, paper_number integer, paper_symbol text, day date)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    subject initiative;
    authority bigint;
begin
    perform require_given('code', recognised, 'scope', reach, 'by', words, 'number', paper_number::text, 'symbol', paper_symbol, 'date', day::text);
    select i.* into subject from initiative i where i.code = recognised;
    if not found then
        perform fail('TD108', 'code', recognised);
    end if;
    perform fail(f, 'code', subject.code, 'by', words)
    from recogniser_fault(words, reach, day, subject.org_unit_id) f where f is not null;
    select u into authority
    from recognising_units(words, day, subject.org_unit_id) u
    join org_unit o on o.org_unit_id = u and o.in_force @> day
    where works_for(u)
    order by u desc
    limit 1;
    if authority is null then
        perform fail('TD399', 'by', words, 'account', acting_account());
    end if;
    return confirm_recorded(authority, paper_number, paper_symbol, day,
        array[recognition_line(subject.code, reach, day, subject.name)]);
end
$$;
comment on function confirm_recognition is 'The leader of an authority vouches for its recognition of an initiative, before an office below it records that';
revoke execute on function confirm_recognition from public;
grant execute on function confirm_recognition to thidua_leader;

-- What was recognised is what it is called: under another name it would be another initiative. Marks and capitals are mended.
create or replace function refuse_recognised_renaming() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    if is_maintainer() then
        return null;
    end if;
    select c.code, o.name::text as name into wrong
    from old_row o
    join changed_row c using (initiative_id)
    where c.name <> o.name and name_key(c.name) <> name_key(o.name)
        and exists (select from recognition r where r.initiative_id = c.initiative_id)
    limit 1;
    if found then
        perform fail('TD400', 'code', wrong.code, 'name', wrong.name);
    end if;
    return null;
end
$$;
comment on function refuse_recognised_renaming is 'Refuses another name for an initiative that was recognised under the one that it has';
-- By its name it comes after the trigger that asks whose it is.
create or replace trigger initiative_told after update on initiative
    referencing old table as old_row new table as changed_row for each statement execute function refuse_recognised_renaming();
