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

create or replace function recipient_named(
    kind text, given_name text, born text, number text, unit bigint, place text)
returns bigint language sql stable as $$
    select r.recipient_id
    from recipient r, as_birth(born) b
    where r.org_unit_id = unit and r.name = given_name and r.recipient_kind::text = kind
        and r.born_on is not distinct from b.born_on and r.birth_precision is not distinct from b.birth_precision
        and r.personal_number is not distinct from number and r.namesake::text = coalesce(place, '1')
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

-- Everything against the rows, by line; place is that of the column.
create or replace function transfer_complaints(file_kind text)
returns table (line integer, place integer, code text, subject text) language plpgsql stable as $$
begin
    return query
    select r.line, p.place, 'TD384', v.cell
    from transfer_row r
    cross join unnest((transfer_places(file_kind)).days) p (place)
    cross join lateral (select to_jsonb(r) ->> ('c' || p.place) as cell) v
    where v.cell is not null and as_day(v.cell) is null
    union all
    select r.line, p.place, 'TD138', v.cell
    from transfer_row r
    cross join unnest((transfer_places(file_kind)).counts) p (place)
    cross join lateral (select to_jsonb(r) ->> ('c' || p.place) as cell) v
    where v.cell is not null and v.cell !~ '^[0-9]{1,9}$'
    union all
    select r.line, p.place, 'TD481', v.cell
    from transfer_row r
    cross join transfer_choices(file_kind) p
    cross join lateral (select to_jsonb(r) ->> ('c' || p.place) as cell) v
    where v.cell <> all (p.choices);
    if file_kind = 'units' then
        return query
        with given as (
            select r.line, r.c1 as unit_code, daterange(as_day(r.c6), as_day(r.c7) + 1) as days
            from transfer_row r
            where as_day(r.c6) <= as_day(r.c7) is not false
        )
        select g.line, 1, 'TD465', g.unit_code
        from given g
        where exists (select from org_unit u where u.code = g.unit_code and u.in_force && g.days)
            or exists (select from given o where o.unit_code = g.unit_code and o.line < g.line and o.days && g.days)
        union all
        select r.line, 4, 'TD251', r.c4
        from transfer_row r
        where r.c4 is not null and unit_named(r.c4, as_day(r.c5)) is null and not exists (
            select from transfer_row p where p.c1 = r.c4 and as_day(p.c6) is not distinct from as_day(r.c5))
        union all
        select r.line, 7, 'TD384', r.c7 from transfer_row r where as_day(r.c7) < as_day(r.c6)
        union all
        select r.line, 12, 'TD481', r.c12 from transfer_row r
        where r.c12 is not null
            and not exists (select from authority_kind k where k.authority_kind_code = r.c12);
        return;
    elsif file_kind = 'campaigns' then
        return query
        select r.line, 1, 'TD465', r.c1 from transfer_row r
        where exists (select from campaign c where c.code = r.c1)
            or exists (select from transfer_row o where o.c1 = r.c1 and o.line < r.line)
        union all
        select r.line, 1, 'TD481', r.c1 from transfer_row r where r.c1 !~ '^[0-9A-ZĐ][0-9A-ZĐ._-]*$'
        union all
        select r.line, 3, 'TD485', r.c3 from transfer_row r
        where r.c3 is not null and not exists (select from campaign c where c.code = r.c3)
            and not exists (select from transfer_row o where o.c1 = r.c3 and o.line < r.line)
        union all
        select r.line, 4, 'TD251', r.c4 from transfer_row r where unit_named(r.c4, as_day(r.c5)) is null
        union all
        select r.line, 10, 'TD481', r.c10 from transfer_row r where as_day(r.c10) < as_day(r.c9);
        return;
    elsif file_kind = 'initiatives' then
        return query
        select r.line, 11, 'TD485', r.c11 from transfer_row r
        where r.c11 is not null and not exists (select from campaign c where c.code = r.c11)
        union all
        select r.line, 1, 'TD465', r.c1 from transfer_row r
        where exists (select from initiative i where i.code = r.c1)
            or exists (select from transfer_row o where o.c1 = r.c1 and o.line < r.line)
        union all
        select r.line, 4, 'TD251', r.c4 from transfer_row r where unit_named(r.c4, as_day(r.c5)) is null
        union all
        select r.line, 6, 'TD251', r.c6 from transfer_row r where unit_named(r.c6, as_day(r.c7)) is null
        union all
        select r.line, 10, 'TD260', '' from transfer_row r where r.c9 = 'stopped' and r.c10 is null;
        return;
    elsif file_kind in ('recognitions', 'adoptions') then
        return query
        select r.line, 1, 'TD482', r.c1 from transfer_row r
        where not exists (select from initiative i where i.code = r.c1)
        union all
        select r.line, 1, 'TD465', r.c1 from transfer_row r
        where file_kind = 'recognitions' and (
            exists (select from recognition g join initiative i using (initiative_id) where (i.code, g.scope) = (r.c1, r.c2))
            or exists (select from transfer_row o where (o.c1, o.c2) = (r.c1, r.c2) and o.line < r.line))
        union all
        select r.line, 3, 'TD251', r.c3 from transfer_row r
        where file_kind = 'adoptions' and unit_named(r.c3, as_day(r.c4)) is null
        union all
        select r.line, 1, 'TD465', r.c1 from transfer_row r
        where file_kind = 'adoptions' and (
            exists (
                select from adoption a join initiative i using (initiative_id)
                where (i.code, a.place, a.org_unit_id) = (r.c1, r.c2, unit_named(r.c3, as_day(r.c4))))
            or exists (
                select from transfer_row o
                where (o.c1, o.c2, o.c3) = (r.c1, r.c2, r.c3) and o.c4 is not distinct from r.c4 and o.line < r.line));
        return;
    end if;
    return query
    select r.line, 5, 'TD251', r.c5 from transfer_row r where unit_named(r.c5, as_day(r.c6)) is null
    union all
    select r.line, 1, 'TD261', r.c1 from transfer_row r where r.c1 not in ('individual', 'collective', 'household')
    union all
    select r.line, 3, 'TD262', r.c3 from transfer_row r where r.c3 is not null and (as_birth(r.c3)).born_on is null
    union all
    select r.line, 4, 'TD263', r.c4 from transfer_row r where r.c4 !~ '^[0-9]{12}$';
    if file_kind = 'persons' then
        return query
        select r.line, 2, 'TD465', r.c2 from transfer_row r
        where recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7) is not null
            or exists (
                select from transfer_row o
                where (o.c1, o.c2, o.c5) = (r.c1, r.c2, r.c5)
                    and (o.c3, o.c4, o.c6, o.c7) is not distinct from (r.c3, r.c4, r.c6, r.c7) and o.line < r.line)
        union all
        select r.line, 4, 'TD266', r.c4 from transfer_row r
        where exists (select from recipient o where o.personal_number = r.c4)
            or exists (select from transfer_row o where o.c4 = r.c4 and o.line < r.line)
        union all
        select r.line, 12, 'TD251', r.c12 from transfer_row r
        where r.c12 is not null and unit_named(r.c12, as_day(r.c13)) is null;
        return;
    end if;
    return query
    select r.line, 2, 'TD131', r.c2 from transfer_row r
    where unit_named(r.c5, as_day(r.c6)) is not null
        and recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7) is null;
    -- What is there already, or on a line above.
    return query
    with named as (
        select r.line, recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7) as recipient_id,
            r.c2, r.c8, r.c9, r.c10, r.c11, r.c12, r.c13, r.c14, r.c19
        from transfer_row r
    )
    select n.line, 8, 'TD465', n.c8 from named n
    where file_kind in ('ratings', 'figures') and (
        exists (
            select from rating g
            where file_kind = 'ratings' and g.recipient_id = n.recipient_id and g.year::text = n.c8)
        or exists (
            select from unit_figure g
            where file_kind = 'figures' and g.recipient_id = n.recipient_id and g.year::text = n.c8)
        or exists (
            select from named o where o.recipient_id = n.recipient_id and o.c8 = n.c8 and o.line < n.line))
    union all
    select n.line, 8, 'TD465', n.c8 from named n
    where file_kind = 'posts' and as_day(n.c11) <= as_day(n.c12) is not false and exists (
        select from post p
        where p.recipient_id = n.recipient_id and p.title = n.c8
            and p.org_unit_id = unit_named(n.c9, as_day(n.c10))
            and p.held && daterange(as_day(n.c11), as_day(n.c12) + 1))
    union all
    select n.line, 14, 'TD465', n.c14 from named n
    where file_kind = 'awards' and n.c14 ~ '^[0-9]{1,9}/.+$' and (
        exists (
            select from decision d
            where d.number = split_part(n.c14, '/', 1)::integer and d.symbol = substr(n.c14, strpos(n.c14, '/') + 1)
                and d.year = extract(year from as_day(n.c13)) and (
                    d.org_unit_id = unit_named(n.c10, as_day(n.c11)) or d.authority_name = n.c12))
        or exists (
            select from named o
            where (o.c10, o.c11, o.c12, o.c13, o.c14, o.c19) is not distinct from
                (n.c10, n.c11, n.c12, n.c13, n.c14, n.c19) and o.line < n.line));
    if file_kind = 'authors' then
        return query
        with named as (
            select r.line, r.c8, r.c9,
                recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7) as recipient_id
            from transfer_row r
        )
        select n.line, 8, 'TD482', n.c8 from named n where not exists (select from initiative i where i.code = n.c8)
        union all
        select n.line, 9, 'TD138', n.c9 from named n where n.c9 ~ '^[0-9]{1,9}$' and n.c9::integer not between 1 and 100
        union all
        select n.line, 8, 'TD465', n.c8 from named n
        where exists (
                select from initiative_author o join initiative i using (initiative_id)
                where i.code = n.c8 and o.recipient_id = n.recipient_id)
            or exists (
                select from named o where (o.c8, o.recipient_id) = (n.c8, n.recipient_id) and o.line < n.line)
        union all
        -- The line with which the shares come to more than the whole, and those behind it.
        select s.line, 9, 'TD484', s.c8
        from (
            select n.line, n.c8,
                sum(n.c9::integer) over (partition by n.c8 order by n.line) + coalesce((
                    select sum(o.share_percent) from initiative_author o join initiative i using (initiative_id)
                    where i.code = n.c8), 0) as share
            from named n where n.c9 ~ '^[0-9]{1,9}$'
        ) s
        where s.share > 100;
    elsif file_kind = 'heads' then
        return query
        select r.line, 1, 'TD481', r.c1 from transfer_row r where r.c1 <> 'household'
        union all
        select r.line, 9, 'TD262', r.c9 from transfer_row r where r.c9 is not null and (as_birth(r.c9)).born_on is null
        union all
        select r.line, 11, 'TD251', r.c11 from transfer_row r where unit_named(r.c11, as_day(r.c12)) is null
        union all
        select r.line, 8, 'TD131', r.c8 from transfer_row r
        where unit_named(r.c11, as_day(r.c12)) is not null
            and recipient_named('individual', r.c8, r.c9, r.c10, unit_named(r.c11, as_day(r.c12)), r.c13) is null
        union all
        select n.line, 8, 'TD465', n.c2 from (
            select r.line, r.c2, recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7) as recipient_id,
                row_number() over (
                    partition by r.c1, r.c2, r.c3, r.c4, r.c5, r.c6, coalesce(r.c7, '1') order by r.line) as place
            from transfer_row r) n
        where n.place > 1 or exists (select from household h where h.recipient_id = n.recipient_id and h.head_id is not null);
    elsif file_kind = 'matters' then
        return query
        select r.line, case when r.c10 is null then 10 else 11 end, 'TD260', '' from transfer_row r
        where num_nonnulls(r.c10, r.c11) = 1
        union all
        select r.line, 10, 'TD481', r.c10 from transfer_row r where as_day(r.c10) < as_day(r.c9)
        union all
        select r.line, 12, 'TD481', r.c12 from transfer_row r
        where r.c12 is not null and r.c11 is distinct from 'violation'
        union all
        select r.line, 14, 'TD481', r.c14 from transfer_row r where r.c14 is not null and r.c10 is null
        union all
        select n.line, 8, 'TD465', n.c8 || ' ' || n.c9 from (
            select r.line, r.c8, r.c9, r.c13,
                recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7) as recipient_id
            from transfer_row r) n
        where exists (
                select from matter m where m.recipient_id = n.recipient_id and m.kind = n.c8 and m.opened_on = as_day(n.c9)
                    and m.paper is not distinct from n.c13);
    elsif file_kind = 'ratings' then
        return query
        select r.line, 9, 'TD137', r.c9 from transfer_row r where r.c9 not in ('HTXS', 'HTT', 'HT', 'KHT');
    elsif file_kind = 'posts' then
        return query
        select r.line, 9, 'TD251', r.c9 from transfer_row r where unit_named(r.c9, as_day(r.c10)) is null;
    elsif file_kind = 'awards' then
        return query
        select r.line, 8, 'TD251', r.c8 from transfer_row r where unit_named(r.c8, as_day(r.c9)) is null
        union all
        select r.line, 10, 'TD251', r.c10 from transfer_row r
        where r.c10 is not null and unit_named(r.c10, as_day(r.c11)) is null
        union all
        select r.line, 10, 'TD380', coalesce(r.c10, '') from transfer_row r where num_nonnulls(r.c10, r.c12) <> 1
        union all
        select r.line, 14, 'TD383', r.c14 from transfer_row r where r.c14 !~ '^[0-9]{1,9}/.+$'
        union all
        select r.line, 17, 'TD253', r.c17 from transfer_row r where award_version(r.c17, as_day(r.c13)) is null
        union all
        -- Rows of one decision must say the same of it.
        select r.line, 14, 'TD483', r.c14
        from (
            select r.*, first_value(jsonb_build_array(r.c15, r.c16, r.c26, r.c27)) over (
                partition by r.c10, r.c11, r.c12, r.c13, r.c14 order by r.line) as said
            from transfer_row r
        ) r
        where r.said <> jsonb_build_array(r.c15, r.c16, r.c26, r.c27);
    end if;
end
$$;
comment on function transfer_complaints is 'Everything against the rows of a file of a register, all at once';

create or replace function award_version(kind_code text, day date)
returns integer language sql stable as $$
    select k.award_kind_id
    from award_kind k
    where k.award_kind_code = kind_code and (k.in_force @> day or not exists (
        select from award_kind o
        where o.award_kind_code = k.award_kind_code and (lower_inf(o.in_force) or lower(o.in_force) <= day)))
    order by lower(k.in_force) nulls first
    limit 1
$$;
comment on function award_version is
    'The version of an award kind on the day of a decision or, before the catalogue begins, the oldest one';

create or replace function take_units() returns void language plpgsql as $$
begin
    insert into org_unit (
        code, name, kind, in_force, abbreviation, body_name, head_title, decision_symbol, authority_kind_code,
        bonus_rounding, end_paper)
    select r.c1, r.c2, r.c3, daterange(as_day(r.c6), as_day(r.c7) + 1), r.c8, r.c9, r.c10, r.c11, r.c12, r.c13, r.c14
    from transfer_row r order by r.line;
    update org_unit u set parent_id = unit_named(r.c4, as_day(r.c5))
    from transfer_row r
    where r.c4 is not null and u.org_unit_id = unit_named(r.c1, as_day(r.c6));
    insert into org_unit_alias (org_unit_id, alias)
    select unit_named(r.c1, as_day(r.c6)), a.alias
    from transfer_row r cross join unnest(string_to_array(r.c15, ' | ')) a (alias);
    insert into org_unit_lineage (predecessor_id, successor_id, kind, effective_on, legal_instrument_id, paper)
    select unit_named(w[1], as_day(nullif(w[2], ''))), unit_named(r.c1, as_day(r.c6)), w[3], as_day(w[4]),
        i.legal_instrument_id, case when i.legal_instrument_id is null then nullif(w[5], '') end
    from transfer_row r
    cross join unnest(string_to_array(r.c16, ' | ')) p (told)
    cross join lateral regexp_match(p.told, '^(.+)@([0-9-]*) (\w+) ([0-9-]+)(?: (.+))?$') w
    left join legal_instrument i on i.symbol = w[5];
end
$$;

create or replace function take_persons() returns void language plpgsql as $$
begin
    insert into recipient (
        recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number, namesake)
    select r.c1::recipient_kind, r.c2, unit_named(r.c5, as_day(r.c6)), b.born_on, b.birth_precision, r.c4,
        coalesce(r.c7::integer, 1)
    from transfer_row r cross join as_birth(r.c3) b order by r.line;
    create temporary table transfer_recipient on commit drop as
    select r.line, recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7) as recipient_id
    from transfer_row r;
    insert into person (
        recipient_id, family_name, middle_name, given_name, sex, ethnicity, printed_name, died_on)
    select t.recipient_id, n.family_name, n.middle_name, n.given_name, r.c8, r.c9, r.c10, as_day(r.c11)
    from transfer_row r join transfer_recipient t using (line) cross join split_name(r.c2) n
    where r.c1 = 'individual';
    insert into collective (recipient_id, represents_id, founded_on)
    select t.recipient_id, unit_named(r.c12, as_day(r.c13)), as_day(r.c14)
    from transfer_row r join transfer_recipient t using (line) where r.c1 = 'collective';
    insert into household (recipient_id, address)
    select t.recipient_id, r.c15
    from transfer_row r join transfer_recipient t using (line) where r.c1 = 'household';
    drop table transfer_recipient;
end
$$;

create or replace function take_awards() returns void language plpgsql as $$
begin
    create temporary table transfer_paper on commit drop as
    select row_number() over (order by min(r.line)) as paper,
        nextval(pg_get_serial_sequence('decision', 'decision_id')) as decision_id, r.c10, r.c11, r.c12, r.c13, r.c14,
        min(r.c15) as subject, min(r.c16) as source, min(r.c26) as signer_name, min(r.c27) as signer_post
    from transfer_row r
    group by r.c10, r.c11, r.c12, r.c13, r.c14;
    insert into decision (decision_id, org_unit_id, authority_name, origin, subject, source)
    overriding system value
    select p.decision_id, unit_named(p.c10, as_day(p.c11)), p.c12, 'external', p.subject, p.source
    from transfer_paper p order by p.paper;
    insert into award (
        decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year, honorific,
        name, post, unit_name, org_unit_id, achievement, commendation_type, achievement_key)
    select p.decision_id, r.c19::integer, r.c28::integer,
        recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c1::recipient_kind,
        award_version(r.c17, as_day(r.c13)), r.c18::integer, r.c20, r.c21, r.c22, r.c23,
        unit_named(r.c8, as_day(r.c9)), r.c24, r.c25, r.c29
    from transfer_row r
    join transfer_paper p on (p.c10, p.c11, p.c12, p.c13, p.c14) is not distinct from (r.c10, r.c11, r.c12, r.c13, r.c14);
    update decision d
    set state = 'issued', number = split_part(p.c14, '/', 1)::integer, symbol = substr(p.c14, strpos(p.c14, '/') + 1),
        decided_on = as_day(p.c13), signer_name = p.signer_name, signer_post = p.signer_post, approved_at = now(),
        approved_by = acting_account()
    from transfer_paper p where d.decision_id = p.decision_id;
    drop table transfer_paper;
end
$$;

create or replace function take_rows(file_kind text)
returns void language plpgsql as $$
declare
    campaign_row record;
begin
    case file_kind
        when 'units' then perform take_units();
        when 'persons' then perform take_persons();
        when 'awards' then perform take_awards();
        when 'heads' then
            update household h
            set head_id = recipient_named('individual', r.c8, r.c9, r.c10, unit_named(r.c11, as_day(r.c12)), r.c13)
            from transfer_row r
            where h.recipient_id = recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7);
        when 'matters' then
            insert into matter (
                recipient_id, kind, opened_on, closed_on, outcome, counts_again_on, paper, closing_paper, closed_by)
            select recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c8, as_day(r.c9),
                as_day(r.c10), r.c11, as_day(r.c12), r.c13, r.c14, case when r.c10 is not null then acting_account() end
            from transfer_row r order by r.line;
        when 'posts' then
            insert into post (recipient_id, title, org_unit_id, held, paper)
            select recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c8,
                unit_named(r.c9, as_day(r.c10)), daterange(as_day(r.c11), as_day(r.c12) + 1), r.c13
            from transfer_row r order by r.line;
        when 'ratings' then
            insert into rating (recipient_id, year, rating, paper)
            select recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c8::integer, r.c9, r.c10
            from transfer_row r;
        when 'figures' then
            insert into unit_figure (
                recipient_id, year, members, members_completed, members_ldtt, members_cstdcs, members_disciplined,
                members_women, paper)
            select recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c8::integer,
                r.c9::integer, r.c10::integer, r.c11::integer, r.c12::integer, r.c13::integer, r.c14::integer, r.c15
            from transfer_row r;
        when 'campaigns' then
            -- One after the other: a campaign finds the one above it by its code.
            for campaign_row in select r.* from transfer_row r order by r.line loop
                insert into campaign (
                    code, name, parent_id, launched_by_id, launched_by_others, manner, scope, period, note)
                values (campaign_row.c1, campaign_row.c2, (select c.campaign_id from campaign c where c.code = campaign_row.c3),
                    unit_named(campaign_row.c4, as_day(campaign_row.c5)), campaign_row.c6::boolean, campaign_row.c7,
                    campaign_row.c8, daterange(as_day(campaign_row.c9), as_day(campaign_row.c10), '[]'), campaign_row.c11);
            end loop;
        when 'initiatives' then
            insert into initiative (
                code, name, kind, org_unit_id, introduced_by_id, started_year, stage, stage_note, campaign_id)
            select r.c1, r.c2, r.c3, unit_named(r.c4, as_day(r.c5)), unit_named(r.c6, as_day(r.c7)), r.c8::integer,
                r.c9, r.c10, (select c.campaign_id from campaign c where c.code = r.c11)
            from transfer_row r order by r.line;
        when 'authors' then
            insert into initiative_author (initiative_id, recipient_id, share_percent)
            select i.initiative_id, recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7),
                r.c9::integer
            from transfer_row r join initiative i on i.code = r.c8 order by r.line;
        when 'recognitions' then
            insert into recognition (
                initiative_id, scope, recognised_by, decision_number, recognised_on, is_effective, is_replicable)
            select i.initiative_id, r.c2, r.c3, r.c4, as_day(r.c5), r.c6::boolean, r.c7::boolean
            from transfer_row r join initiative i on i.code = r.c1 order by r.line;
        when 'adoptions' then
            insert into adoption (initiative_id, place, org_unit_id, adopted_on, state, note)
            select i.initiative_id, r.c2, unit_named(r.c3, as_day(r.c4)), as_day(r.c5), r.c6, r.c7
            from transfer_row r join initiative i on i.code = r.c1 order by r.line;
    end case;
end
$$;
comment on function take_rows is 'Writes the rows of a file of a register, which were checked';
