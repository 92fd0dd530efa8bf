-- Working days, and the days on which dossiers move.

create or replace function is_working_day(day date)
returns boolean language sql stable as $$
    select coalesce((select h.is_working from holiday h where h.day = $1), extract(isodow from $1) < 6)
$$;
comment on function is_working_day is 'Monday to Friday without holidays, and weekend days worked in exchange';

create or replace function add_working_days(day date, days integer, stopped datemultirange default '{}')
returns date language sql stable as $$
    select case when days <= 0 then day else (
        select d.day
        from (
            -- Long enough: of two days in a row of years one is worked, and Tết is shorter than the rest.
            select $1 + g.step as day
            from generate_series(1, 2 * days + 30 + (
                select coalesce(sum(upper(s) - lower(s)), 0)::integer from unnest(stopped) s)) as g (step)
        ) d
        where not stopped @> d.day and is_working_day(d.day)
        order by d.day
        offset days - 1 limit 1)
    end
$$;
comment on function add_working_days is
    'The last of so many working days after a day, without those on which the clock stood; null while it stands';

create or replace function working_days_between(after date, until date, stopped datemultirange default '{}')
returns integer language sql stable as $$
    select count(*)::integer
    from generate_series(1, until - after) as g (step)
    where not stopped @> (after + g.step) and is_working_day(after + g.step)
$$;
comment on function working_days_between is 'Working days after a day up to another, that one included';

create or replace function deadline_day(
    rule deadline_rule, started date, year integer, stopped datemultirange default '{}')
returns date language sql stable as $$
    select case rule.unit
        when 'working_day' then add_working_days(started, rule.amount, stopped)
        -- Civil Code 2015 Art 148(5): a period that ends on a day off ends with the next working day.
        when 'day' then (
            select add_working_days(d.day - 1, 1)
            from (
                select started + g.step as day
                from generate_series(1, rule.amount + (
                    select coalesce(sum(upper(s) - lower(s)), 0)::integer from unnest(stopped) s)) as g (step)
            ) d
            where not stopped @> d.day
            order by d.day
            offset rule.amount - 1 limit 1)
        -- A month that is shorter ends on its last day; nor does a fixed day that is a day off ask anybody to send anything
        -- on it.
        else add_working_days(least(make_date(year + rule.year_offset, rule.month, 1) + rule.day - 1,
            (make_date(year + rule.year_offset, rule.month, 1) + interval '1 month')::date - 1) - 1, 1)
    end
$$;
comment on function deadline_day is 'When a deadline falls due: from a day, or by a date in a year; null while the clock stands';

create or replace function keep_dossier_day() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    day date := case tg_argv[0] when 'submit' then new.submitted_on else new.received_on end;
begin
    if day is not null then
        insert into dossier_step (dossier_id, step, happened_on) values (new.dossier_id, tg_argv[0], day);
    end if;
    return null;
end
$$;
-- Fired also when the day stays the same: a dossier may come back on the day it left.
create or replace trigger dossier_1_submitted after insert or update of submitted_on on dossier
    for each row execute function keep_dossier_day('submit');
create or replace trigger dossier_2_received after insert or update of received_on on dossier
    for each row execute function keep_dossier_day('receive');

-- The clock of a dossier stops when nothing of it is left with the authority. Fires after the nominations have moved.
create or replace function keep_return_day() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into dossier_step (dossier_id, step, happened_on)
    select n.dossier_id, 'return', max(register_day(e.happened_at))
    from new_event e join nomination n using (nomination_id)
    where e.event = 'return' and not exists (
        select from nomination o
        where o.dossier_id = n.dossier_id and o.state in ('submitted', 'received', 'deferred', 'recommended', 'declined'))
    group by n.dossier_id;
    return null;
end
$$;
create or replace trigger nomination_event_returned after insert on nomination_event
    referencing new table as new_event for each statement execute function keep_return_day();
