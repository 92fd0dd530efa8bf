-- What Decrees 233/2026/NĐ-CP and 335/2025/NĐ-CP say of ratings together with other facts. The second is told after the
-- first, as reported; both speak of years from 2026 on.

create or replace function rating_rules_from()
returns integer language sql immutable as $$ select 2026 $$;
comment on function rating_rules_from is 'The first year that is rated under the decrees on ratings';

create or replace function is_head_of(person bigint, unit bigint, year integer)
returns boolean language sql stable as $$
    select exists (
        select from post p join org_unit u using (org_unit_id)
        where p.recipient_id = person and p.org_unit_id = unit and lower(p.title) = lower(u.head_title)
            and p.held && daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)))
$$;
comment on function is_head_of is 'Whether a person held the post of the head of a unit in a year, as the unit calls it';

-- Given rows stand for those that the register has of the same recipients and years.
create or replace function rating_contradictions(recipients bigint[], years integer[], ratings text[], heads boolean[])
returns table (recipient_id bigint, year integer, code text, subject text) language sql stable as $$
    with given as materialized (
        select g.recipient_id, g.year, g.rating, g.is_head
        from unnest(recipients, years, ratings, heads) g (recipient_id, year, rating, is_head)
        where g.year >= rating_rules_from()
    ), person as materialized (
        -- Those given, and where a unit is given whoever of it may be its head.
        select r.recipient_id, r.org_unit_id, g.year, g.rating, g.is_head
        from given g join recipient r using (recipient_id)
        where r.recipient_kind = 'individual'
        union all
        select k.recipient_id, r.org_unit_id, k.year, k.rating, k.is_head
        from given g
        join collective c using (recipient_id)
        join recipient r on r.org_unit_id = c.represents_id and r.recipient_kind = 'individual'
        join rating k on k.recipient_id = r.recipient_id and k.year = g.year
        where not exists (select from given x where x.recipient_id = k.recipient_id and x.year = k.year)
    ), unit as materialized (
        select c.represents_id as org_unit_id, y.year, u.name,
            coalesce(g.rating, k.rating) as rating, g.recipient_id is not null as is_given, c.recipient_id
        from (select distinct p.org_unit_id, p.year from person p) y
        join collective c on c.represents_id = y.org_unit_id
        join recipient u on u.recipient_id = c.recipient_id
        left join given g on g.recipient_id = c.recipient_id and g.year = y.year
        left join rating k on k.recipient_id = c.recipient_id and k.year = y.year
    )
    select p.recipient_id, p.year, 'TD323', to_char(m.closed_on, 'DD/MM/YYYY')
    from person p join seen_matter m using (recipient_id)
    where m.kind = 'discipline' and m.outcome = 'violation' and extract(year from m.closed_on) = p.year
        and p.rating in ('HTXS', 'HTT', 'HT')
        and exists (select from given g where g.recipient_id = p.recipient_id and g.year = p.year)
    union all
    -- Told of the row that is given: the head's, or the unit's.
    select case when g.recipient_id is not null then p.recipient_id else u.recipient_id end, p.year, 'TD322',
        h.name || ': ' || p.rating || ' > ' || u.name || ': ' || u.rating
    from person p
    join unit u using (org_unit_id, year)
    join recipient h on h.recipient_id = p.recipient_id
    left join given g on g.recipient_id = p.recipient_id and g.year = p.year
    where rating_rank(p.rating) > rating_rank(u.rating)
        and (p.is_head or is_head_of(p.recipient_id, p.org_unit_id, p.year))
$$;
comment on function rating_contradictions is
    'What ratings contradict: a discipline of the year (233/2026/NĐ-CP Art 12(4)(c), 14(3)), or the rating of the unit whose head it is (Art 12(7))';

create or replace function refuse_contradiction() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given record;
    wrong record;
begin
    if tg_op = 'INSERT' then
        select array_agg(c.recipient_id) as recipients, array_agg(c.year) as years, array_agg(c.rating) as ratings,
            array_agg(c.is_head) as heads
        into given
        from changed_row c;
    else
        -- What goes over to another entry, when two are one person, is no new rating.
        select array_agg(c.recipient_id) as recipients, array_agg(c.year) as years, array_agg(c.rating) as ratings,
            array_agg(c.is_head) as heads
        into given
        from changed_row c join was w using (recipient_id, year)
        where (c.rating, c.is_head) is distinct from (w.rating, w.is_head);
    end if;
    if given.recipients is null then
        return null;
    end if;
    select x.code, x.subject, r.name into wrong
    from rating_contradictions(given.recipients, given.years, given.ratings, given.heads) x
    join recipient r using (recipient_id)
    limit 1;
    if found then
        perform fail(wrong.code, 'subject', wrong.subject, 'name', wrong.name);
    end if;
    return null;
end
$$;
comment on function refuse_contradiction is 'Refuses ratings that contradict a discipline or the rating of the unit, as entered or changed';
-- What goes over when an entry is taken apart again, or with a transfer, was entered before.
create or replace trigger rating_consistent after insert on rating
    referencing new table as changed_row for each statement when (current_user <> 'thidua_owner')
    execute function refuse_contradiction();
create or replace trigger rating_still_consistent after update on rating
    referencing old table as was new table as changed_row for each statement execute function refuse_contradiction();
drop function if exists refuse_changed_contradiction();

-- The share is of those rated tốt among people of like tasks; who is not entered is not counted, so it is told, not refused.
create or replace function rating_shares(units bigint[], years integer[])
returns table (
    org_unit_id bigint, year integer, task_group text, excellent bigint, good bigint, percent integer, most bigint)
language sql stable as $$
    select r.org_unit_id, g.year, g.task_group::text, count(*) filter (where g.rating = 'HTXS'),
        count(*) filter (where g.rating = 'HTT'), s.percent, count(*) filter (where g.rating = 'HTT') * s.percent / 100
    from (select distinct x.org_unit_id, x.year from unnest(units, years) x (org_unit_id, year)) y
    join recipient r on r.org_unit_id = y.org_unit_id and r.recipient_kind = 'individual'
    join rating g on g.recipient_id = r.recipient_id and g.year = y.year
    cross join lateral (
        select case when exists (
            select from collective c join rating u using (recipient_id)
            where c.represents_id = y.org_unit_id and u.year = y.year and u.rating = 'HTXS') then 25 else 20 end as percent) s
    where g.year >= rating_rules_from() and g.rating <> 'KXL'
    group by r.org_unit_id, g.year, g.task_group::text, s.percent
$$;
comment on function rating_shares is
    'Of people of like tasks in a unit: how many are rated xuất sắc and tốt, and how many may be xuất sắc, at most 20 % of those rated tốt, 25 % in an excellent unit (233/2026/NĐ-CP Art 7(7), 12(6))';

-- Units below one are those that it has at the end of the year; a register that lacks some of them says too few.
create or replace function excellent_units(units bigint[], years integer[])
returns table (org_unit_id bigint, year integer, below bigint, excellent bigint) language sql stable as $$
    select y.parent_id, y.year, count(*), count(*) filter (where g.rating = 'HTXS')
    from (
        select distinct u.parent_id, x.year
        from unnest(units, years) x (org_unit_id, year) join org_unit u using (org_unit_id)
        where u.parent_id is not null and x.year >= rating_rules_from()) y
    join org_unit u on u.parent_id = y.parent_id and u.in_force @> make_date(y.year, 12, 31)
    left join collective c on c.represents_id = u.org_unit_id
    left join rating g on g.recipient_id = c.recipient_id and g.year = y.year
    group by y.parent_id, y.year
    having count(*) < 5
$$;
comment on function excellent_units is
    'Of units with fewer than five below them: how many of these are rated xuất sắc, of which one may be (233/2026/NĐ-CP Art 7(7), 12(6))';
