-- What is new goes to units that there are: a unit that has ended gets no posts, dossiers or letters of later days. One that
-- went on as another does what it had begun as that one. People and councils of years past may be entered where they were.

create or replace function is_unit_at_work(unit bigint, day date)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from org_unit u where u.org_unit_id = unit and u.in_force @> day)
        or exists (
            select from units_as_of(day) m join org_unit u on u.org_unit_id = m.present_id
            where m.org_unit_id = unit and u.in_force @> day)
$$;
comment on function is_unit_at_work is 'Whether there is a unit on a day, also as the one that it has become by then';
revoke execute on function is_unit_at_work from public;

create or replace function refuse_unit_on(unit bigint, day date)
returns void language plpgsql as $$
begin
    perform fail('TD333', 'unit', (select u.name from org_unit u where u.org_unit_id = unit), 'date', to_char(day, 'DD/MM/YYYY'));
end
$$;

-- Functions that act as the owner have looked: a unit that goes on takes people and posts along in several steps.
create or replace function guard_unit_day() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    if is_maintainer() then
        return null;
    end if;
    case tg_table_name
        when 'post' then
            select c.org_unit_id, upper(u.in_force) as day into wrong
            from changed_row c join org_unit u using (org_unit_id)
            where upper(u.in_force) < coalesce(upper(c.held), 'infinity') limit 1;
        when 'forwarding' then
            select x.unit as org_unit_id, c.forwarded_on as day into wrong
            from changed_row c
            join org_unit u on u.org_unit_id = c.forwarded_to_id
            cross join lateral (
                select case when u.in_force @> c.forwarded_on then c.org_unit_id else c.forwarded_to_id end as unit) x
            where (u.in_force @> c.forwarded_on) is not true or not is_unit_at_work(c.org_unit_id, c.forwarded_on)
            limit 1;
    end case;
    if found then
        perform refuse_unit_on(wrong.org_unit_id, wrong.day);
    end if;
    return null;
end
$$;
comment on function guard_unit_day is 'Refuses what is new in a unit that has ended';

do $$
declare
    guarded text;
begin
    foreach guarded in array array['post', 'forwarding'] loop
        execute format('create or replace trigger %1$I after insert on %2$I referencing new table as changed_row '
            'for each statement when (current_user <> ''thidua_owner'') execute function guard_unit_day()',
            guarded || '_unit_day', guarded);
    end loop;
end
$$;

create or replace function guard_dossier_unit() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if is_maintainer() then
        return null;
    end if;
    if tg_op = 'INSERT' then
        perform require_unit_on(new.org_unit_id, new.prepared_on);
        perform require_unit_on(new.addressed_to_id, new.prepared_on);
    end if;
    if not coalesce(is_unit_at_work(new.org_unit_id, new.submitted_on), false) and new.submitted_on is not null then
        perform refuse_unit_on(new.org_unit_id, new.submitted_on);
    elsif not coalesce(is_unit_at_work(new.addressed_to_id, new.received_on), false) and new.received_on is not null then
        perform refuse_unit_on(new.addressed_to_id, new.received_on);
    end if;
    return null;
end
$$;
comment on function guard_dossier_unit is 'Refuses days of a dossier on which its sender, or its authority, was not';
-- After the days were found to be such as can be.
create or replace trigger dossier_unit_day after insert or update of submitted_on, received_on on dossier
    for each row execute function guard_dossier_unit();
