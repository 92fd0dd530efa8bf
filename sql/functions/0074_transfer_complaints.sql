-- What stands against the rows of a file of a register.

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
        where r.c4 in (
                select k.personal_number
                from recipients_by_number(array(select x.c4 from transfer_row x where x.c4 is not null)) k)
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
                select from seen_matter m where m.recipient_id = n.recipient_id and m.kind = n.c8 and m.opened_on = as_day(n.c9)
                    and m.paper is not distinct from n.c13);
    elsif file_kind = 'ratings' then
        return query
        select r.line, 9, 'TD137', r.c9 from transfer_row r where r.c9 not in ('HTXS', 'HTT', 'HT', 'KHT', 'KXL');
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
