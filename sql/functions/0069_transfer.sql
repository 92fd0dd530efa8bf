-- Registers out to files and in again. A unit is known by its code and first day, a recipient by kind, name, birth,
-- number, unit and number among namesakes; ids stay at home. Rows come staged in transfer_row, cells as text in c1, c2 …

create or replace function as_day(written text)
returns date language plpgsql immutable as $$
begin
    if written ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
        return written::date;
    elsif written ~ '^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$' then
        return to_date(written, 'FXFMDD/FMMM/YYYY');
    end if;
    return null;
exception when datetime_field_overflow or invalid_datetime_format then
    return null;
end
$$;
comment on function as_day is 'The day that a cell writes as 2025-02-05 or 05/02/2025; null when it is none';

create or replace function as_birth(written text, out born_on date, out birth_precision text)
language sql immutable as $$
    select case
            when written ~ '^[0-9]{4}$' then as_day(written || '-01-01')
            when written ~ '^[0-9]{1,2}/[0-9]{4}$' then as_day('01/' || written)
            else as_day(written)
        end,
        case
            when written ~ '^[0-9]{4}$' then 'year'
            when written ~ '^[0-9]{1,2}/[0-9]{4}$' then 'month'
            when written is not null then 'day'
        end
$$;
comment on function as_birth is 'A birth as far as a cell tells it: day, month or year';

create or replace function written_birth(born_on date, birth_precision text)
returns text language sql immutable as $$
    select case birth_precision
        when 'day' then to_char(born_on, 'YYYY-MM-DD')
        when 'month' then to_char(born_on, 'MM/YYYY')
        when 'year' then to_char(born_on, 'YYYY')
    end
$$;

create or replace function unit_named(unit_code text, first_day date)
returns bigint language sql stable as $$
    select u.org_unit_id from org_unit u where u.code = unit_code and lower(u.in_force) is not distinct from first_day
$$;
comment on function unit_named is 'The unit that began under a code on a day; null for the day when it was always there';

create or replace function has_number(entry bigint, number text)
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if reads_all_numbers() then
        return exists (select from recipient r where r.recipient_id = entry and r.personal_number = number);
    end if;
    return (active_account()).role = 'office' and exists (
        select from recipient r
        where r.recipient_id = entry and r.personal_number = number and r.org_unit_id = any (account_units()));
end
$$;
comment on function has_number is 'For an office: whether somebody in its reach has a personal number';

create or replace function recipient_named(
    kind text, given_name text, born text, number text, unit bigint, place text)
returns bigint language sql stable as $$
    select r.recipient_id
    from recipient r, as_birth(born) b
    where r.org_unit_id = unit and r.name = given_name and r.recipient_kind::text = kind
        and r.born_on is not distinct from b.born_on and r.birth_precision is not distinct from b.birth_precision
        and case when number is null then r.shown_number is null else has_number(r.recipient_id, number) end
        and r.namesake::text = coalesce(place, '1')
$$;
comment on function recipient_named is 'The recipient that a row of a file names; null when the register has none';

-- What every file is checked for: places of the columns by the kind of file.
create or replace function transfer_places(file_kind text, out days integer[], out counts integer[])
language sql immutable as $$
    select case file_kind
            when 'units' then array[5, 6, 7]
            when 'persons' then array[6, 11, 13, 14]
            when 'heads' then array[6, 12]
            when 'matters' then array[6, 9, 10, 12]
            when 'posts' then array[6, 10, 11, 12]
            when 'ratings' then array[6]
            when 'figures' then array[6]
            when 'awards' then array[6, 9, 11, 13]
            when 'campaigns' then array[5, 9, 10]
            when 'initiatives' then array[5, 7]
            when 'authors' then array[6]
            when 'recognitions' then array[5]
            when 'adoptions' then array[4, 5]
        end,
        case file_kind
            when 'persons' then array[7]
            when 'heads' then array[7, 13]
            when 'matters' then array[7]
            when 'posts' then array[7]
            when 'ratings' then array[7, 8]
            when 'figures' then array[7, 8, 9, 10, 11, 12, 13, 14]
            when 'awards' then array[7, 18, 19]
            when 'initiatives' then array[8]
            when 'authors' then array[7, 9]
            else '{}'
        end
$$;

-- Columns that take a few words only, by the kind of file.
create or replace function transfer_choices(file_kind text)
returns table (place integer, choices text[]) language sql immutable as $$
    select c.place, c.choices
    from (values
        ('units', 3, array['central', 'province', 'district', 'commune', 'hamlet', 'department', 'school', 'enterprise', 'cooperative',
            'association', 'other']),
        ('units', 13, array['ceil_10k', 'nearest_10k', 'none']),
        ('persons', 8, array['male', 'female']),
        ('matters', 8, array['discipline', 'investigation', 'inspection', 'complaint', 'press']),
        ('matters', 11, array['violation', 'no_violation']),
        ('campaigns', 6, array['true', 'false']), ('campaigns', 7, array['yearly', 'thematic']),
        ('campaigns', 8, array['nation', 'ministry_province', 'cluster', 'unit']),
        ('initiatives', 3, array['initiative', 'model', 'practice', 'research']),
        ('initiatives', 9, array['piloted', 'in_use', 'evaluated', 'replicated', 'amended', 'stopped']),
        ('recognitions', 2, array['grassroots', 'ministry_province', 'nation']),
        ('recognitions', 6, array['true', 'false']), ('recognitions', 7, array['true', 'false']),
        ('adoptions', 6, array['in_use', 'stopped'])
    ) c (file_kind, place, choices)
    where c.file_kind = transfer_choices.file_kind
$$;
comment on function transfer_choices is 'The words that a column of a file may hold, as the checks of its table have them';
