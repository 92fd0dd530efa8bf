-- Deaths and births: what may still be awarded, and days and years that cannot be.

-- Law 06/2022/QH15 writes "tặng hoặc truy tặng" of orders, medals, most state honorary titles, the two prizes, and bằng khen
-- of the Prime Minister, ministries and provinces; of no emulation title, and not in Art 64–67, 71 and 75.
create or replace function may_be_posthumous(code text)
returns boolean language sql immutable as $$
    select code ~ '^(HC|HUYC_)' and code not in ('HCHN', 'HUYC_HN')
        or code in ('BMVNAH', 'AHLLVT', 'AHLD', 'GT_HCM', 'GT_NN', 'BK_TTG', 'BK_BT')
$$;
comment on function may_be_posthumous is 'Whether the law gives a form also to somebody who has died (truy tặng)';

drop function if exists is_too_young(text, recipient_kind, integer, date);
create function is_too_young(family text, kind recipient_kind, year integer, born date)
returns boolean language sql immutable as $$
    select family = 'title' and kind = 'individual' and year - extract(year from born) < 15
$$;
comment on function is_too_young is 'Whether somebody would get a title for a year in which he was no more than fourteen';

create or replace function may_be_untimely(year integer, born date, day date)
returns boolean language sql immutable parallel safe as $$
    select year > date_part('year', day) or coalesce(year < date_part('year', born) + 15, false)
$$;
comment on function may_be_untimely is
    'Whether a year may be one in which somebody cannot have achieved anything, or a title, as of a day: of all others nothing is found';

create or replace function is_of_the_dead(year integer, award_code text, died_on date, day date)
returns boolean language sql immutable parallel safe as $$
    select year > extract(year from died_on) or died_on <= day and not may_be_posthumous(award_code)
$$;
comment on function is_of_the_dead is
    'Whether an award of a year, decided on a day, cannot be somebody''s who has died: for a year after the death, or of a kind that is not given after it';

-- The year of the death is told, not the day: the account may know no more of him than his number. Of whom it does not reach it
-- is asked as of today, whatever day is given.
create or replace function death_findings(asked bigint[], day date)
returns table (nomination_id bigint, code text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    sees_all constant boolean := is_maintainer() or account_sees_all();
    reach constant bigint[] := account_units();
begin
    perform require_given('nominations', asked::text);
    return query
    select n.nomination_id, 'TD268', extract(year from p.died_on)::text
    from seen_nominations(asked) a (nomination_id)
    join nomination n using (nomination_id)
    join person p on p.recipient_id = n.recipient_id and p.died_on is not null
    join recipient r on r.recipient_id = n.recipient_id
    join dossier s using (dossier_id)
    where is_of_the_dead(n.achievement_year, n.award_kind_code, p.died_on,
        case when sees_all or r.org_unit_id = any (reach) then coalesce(day, s.prepared_on) else register_today() end);
end
$$;
comment on function death_findings is
    'Nominations of the dead that cannot be: for a year after the death, or for what is not awarded after it; as of a day, or that of the dossier';

-- Nothing was achieved in a year that has not begun on the day of the paper, or before somebody was born; and titles are of people
-- at work, whom Bộ luật Lao động 45/2019/QH14 Art 3(1) counts from the age of 15.
create or replace function year_findings(asked bigint[], day date)
returns table (nomination_id bigint, code text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    sees_all constant boolean := is_maintainer() or account_sees_all();
    reach constant bigint[] := account_units();
begin
    perform require_given('nominations', asked::text);
    return query
    select n.nomination_id, case when x.is_impossible then 'TD306' else 'TD544' end, n.achievement_year::text
    from seen_nominations(asked) a (nomination_id)
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
    join recipient r using (recipient_id)
    join (select distinct k.award_kind_code, k.family from award_kind k) f on f.award_kind_code = n.award_kind_code
    -- Of somebody out of reach nobody finds the birth by trying years.
    cross join lateral (select case when sees_all or r.org_unit_id = any (reach) then r.born_on end as born_on offset 0) b
    cross join lateral (
        select n.achievement_year > extract(year from least(
                register_today(), coalesce(day, greatest(s.prepared_on, s.submitted_on, s.received_on))))
            or coalesce(n.achievement_year <= extract(year from b.born_on), false) as is_impossible) x
    where x.is_impossible or is_too_young(f.family, r.recipient_kind, n.achievement_year, b.born_on);
end
$$;
comment on function year_findings is
    'Nominations for a year in which nobody can have achieved it: still to come on a day, or on the days of the dossier, before the birth, or for a title too young';

-- A collective is there since its unit, or what went into it, is. Registers may know units from the day on which they were entered:
-- asked of whoever signs.
create or replace function young_findings(asked bigint[])
returns table (nomination_id bigint, code text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    perform require_given('nominations', asked::text);
    return query
    with recursive mine as materialized (
        select n.nomination_id, n.achievement_year, c.represents_id, c.founded_on
        from seen_nominations(asked) a (nomination_id)
        join nomination n using (nomination_id)
        join collective c on c.recipient_id = n.recipient_id
        where n.recipient_kind = 'collective'
    ), root (org_unit_id, at_id) as (
        select distinct m.represents_id, m.represents_id from mine m where m.represents_id is not null
        union
        select r.org_unit_id, l.predecessor_id from root r join org_unit_lineage l on l.successor_id = r.at_id
    ), since as (
        select r.org_unit_id, min(coalesce(lower(u.in_force), '-infinity')) as began_on
        from root r join org_unit u on u.org_unit_id = r.at_id
        group by r.org_unit_id
    )
    select m.nomination_id, 'TD581', m.achievement_year || ' < ' || to_char(x.began_on, 'DD/MM/YYYY')
    from mine m
    left join since s on s.org_unit_id = m.represents_id
    cross join lateral (select coalesce(m.founded_on, s.began_on) as began_on) x
    where x.began_on > make_date(m.achievement_year, 12, 31);
end
$$;
comment on function young_findings is 'Nominations of collectives for a year in which neither their unit nor what went into it was there';
revoke execute on function young_findings from public;
grant execute on function young_findings to thidua_viewer;

-- A letter proposes what has been achieved by then.
create or replace function refuse_early_letter() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    select n.ordinal, n.name, n.achievement_year into wrong
    from nomination n
    where n.dossier_id = new.dossier_id and n.achievement_year > extract(year from new.submitted_on)
        and n.state not in ('withdrawn', 'refused', 'declined')
    order by n.ordinal
    limit 1;
    if found then
        perform fail('TD580', 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.achievement_year::text,
            'date', to_char(new.submitted_on, 'DD/MM/YYYY'));
    end if;
    return null;
end
$$;
comment on function refuse_early_letter is 'Refuses the day of a letter that is before the year for which it proposes somebody';
create or replace trigger dossier_submitted_early after update of submitted_on on dossier
    for each row when (new.submitted_on is distinct from old.submitted_on) execute function refuse_early_letter();

-- A title of a year is for the work of that year (Law 06/2022/QH15 Art 19, 21–31), which is looked at when it ends: in November and
-- December, and at schools in summer. Of one for a campaign that has ended before, the leader says so.
create or replace function is_year_open(year integer, day date, unit bigint)
returns boolean language sql stable as $$
    select year = extract(year from day) and extract(month from day) <= 10
        -- Words are the clerk's: a school is a unit of that kind, or of one.
        and not (day >= make_date(year, 5, 15) and exists (
            select from unit_and_above(unit) a join org_unit s on s.org_unit_id = a.org_unit_id where s.kind = 'school'))
$$;
comment on function is_year_open is 'Whether the year of a title is not over on a day, where it ends with the calendar or the school year';

create or replace function early_findings(asked bigint[], day date)
returns table (nomination_id bigint, code text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    perform require_given('nominations', asked::text);
    -- Most decisions are of a year that is over, or nearly so.
    if day is null or extract(month from day) > 10 then
        return;
    end if;
    return query
    select n.nomination_id, 'TD558', n.achievement_year::text
    from seen_nominations(asked) a (nomination_id)
    join nomination n using (nomination_id)
    join (select distinct k.award_kind_code, k.family from award_kind k) f on f.award_kind_code = n.award_kind_code
    where f.family = 'title' and is_year_open(n.achievement_year, day, n.org_unit_id);
end
$$;
comment on function early_findings is 'Nominations for a title of a year that is not over on the day of the decision, where it ends with the calendar or the school year';
revoke execute on function early_findings from public;
grant execute on function early_findings to thidua_viewer;

-- Whether a text says that the work was of another year: a year, a school year or a span that it names anywhere may be the one.
-- Awards of other years that it tells of are none of it.
create or replace function other_year(deed text, year integer)
returns text language plpgsql immutable parallel safe as $$
declare
    span text[];
begin
    if deed !~ '[0-9]{2}' or strpos(deed, year::text) > 0 then
        return null;
    end if;
    -- 2021 - 2025, 2025/2026, 2025-26, năm học 25-26.
    for span in select m from regexp_matches(deed, '\m((?:19|20)[0-9]{2}|(?<=học )[0-9]{2}) ?(?:[-–/]|đến|tới) ?(?:năm )?((?:19|20)?[0-9]{2})\M', 'g') m loop
        if year between right('20' || span[1], 4)::integer
            and (case when length(span[2]) = 2 then left(right('20' || span[1], 4), 2) else '' end || span[2])::integer
        then
            return null;
        end if;
    end loop;
    return substring(deed, '(?i)(?:nhiệm vụ|công tác|thành tích|kế hoạch|chỉ tiêu|công việc|giảng dạy|học tập)[^.;,()0-9]{0,60}(năm (?:học |công tác |kế hoạch )?[0-9]{2,4}(?: ?[-–/] ?[0-9]{2,4})?)\M');
end
$$;
comment on function other_year is 'The year other than this one that a text names for the work; null where it names this one, or none';

create or replace function stated_year_findings(asked bigint[])
returns table (nomination_id bigint, code text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    perform require_given('nominations', asked::text);
    return query
    select n.nomination_id, x.code, n.achievement_year || x.told
    from seen_nominations(asked) a (nomination_id)
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
    join (select distinct k.award_kind_code, k.family from award_kind k) f on f.award_kind_code = n.award_kind_code and f.family = 'title'
    left join draft_line l on l.nomination_id = n.nomination_id
    cross join lateral (
        select 'TD620' as code, ' ~ ' || y.told as told
        from (select other_year(coalesce(l.achievement, n.achievement), n.achievement_year) as told offset 0) y where y.told is not null
        union all
        -- Titles of a year are given in the next one, seldom two years later.
        select 'TD621', '' where extract(year from s.prepared_on) - n.achievement_year >= 3) x;
end
$$;
comment on function stated_year_findings is 'Nominations for a title of a year whose text is of another year, or of a year long past when the dossier was made';
revoke execute on function stated_year_findings from public;
grant execute on function stated_year_findings to thidua_viewer;

-- A remark, a post or a form of address may be where a list tells of a death: “Đã mất ngày 01/3/2025”, not “Đã mất giấy khen”.
create or replace function words_tell_death(honorific text, post text, note text, deed text)
returns text language plpgsql immutable parallel safe as $$
declare
    words constant text := concat_ws('; ', honorific, post, note, deed);
begin
    -- One look tells most lines, which have none of these words.
    if words !~* 'mất|chết|từ tr|qua đ|h[iy] sin|truy |cố|liệt' then
        return null;
    end if;
    return substring(lower(regexp_replace(words, '[[:space:]]+', ' ', 'g') collate "vi-x-icu") from
        '(?:(?:^|[(;,.–-]) ?)((?:(?:đã |vừa |mới )?(?:mất|chết|từ trần|qua đời|hy sinh|hi sinh)(?= ?[);,.!]| ?$| (?:ngày|tháng|năm|hồi|lúc|vào|sáng|chiều|đêm|đầu|cuối|giữa|do|vì|khi|trong khi|bệnh|[0-9]))'
            || '|(?:đề nghị )?truy tặng|(?:cố|liệt sĩ|liệt sỹ)(?=;|$)|cố (?=(?:ông|bà|cụ|đ/c|đồng chí)(?:;|$)))[^;]*)');
end
$$;
comment on function words_tell_death is 'What of the words beside a name says that whoever bears it has died; null for nothing';

create or replace function refuse_dead_nominee() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    fresh bigint[];
    worded bigint[];
    wrong record;
begin
    -- Asked closely are the few of whom something may be found: of the dead, of the young, of years that are hardly over.
    if tg_op = 'INSERT' then
        fresh := array(
            select c.nomination_id
            from changed_row c
            join recipient r on r.recipient_id = c.recipient_id
            join dossier s on s.dossier_id = c.dossier_id
            where may_be_untimely(c.achievement_year, r.born_on, least(register_today(), greatest(s.prepared_on, s.submitted_on, s.received_on)))
                or c.recipient_id in (select p.recipient_id from person p where p.died_on is not null));
        worded := array(select c.nomination_id from changed_row c);
    else
        fresh := array(
            select c.nomination_id from changed_row c join former_row f using (nomination_id)
            where (c.award_kind_code, c.achievement_year) is distinct from (f.award_kind_code, f.achievement_year)
                or c.recipient_id <> f.recipient_id and not is_relinking(f.recipient_id, c.recipient_id));
        worded := array(
            select c.nomination_id from changed_row c join former_row f using (nomination_id)
            where (c.honorific, c.post, c.note, c.achievement) is distinct from (f.honorific, f.post, f.note, f.achievement));
    end if;
    if cardinality(fresh) + cardinality(worded) = 0 then
        return null;
    end if;
    select x.code, x.ordinal, x.name, x.subject into wrong
    from (
        select f.code, n.ordinal, n.name, f.subject
        from death_findings(fresh, null) f join nomination n using (nomination_id)
        union all
        select f.code, n.ordinal, n.name, f.subject
        from year_findings(fresh, null) f join nomination n using (nomination_id)
        union all
        -- What the list says of a death has its day on the card.
        select 'TD618', n.ordinal, n.name, words_tell_death(n.honorific, n.post, n.note, n.achievement)
        from unnest(worded) a (nomination_id)
        join nomination n using (nomination_id)
        join person p on p.recipient_id = n.recipient_id and p.died_on is null
        where words_tell_death(n.honorific, n.post, n.note, n.achievement) is not null
    ) x
    order by x.ordinal, x.code
    limit 1;
    if found then
        perform fail(wrong.code, 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.subject);
    end if;
    return null;
end
$$;
comment on function refuse_dead_nominee is 'Refuses nominations of the dead for what they cannot get, and for years in which nobody can have achieved anything';
create or replace trigger nomination_vital_added after insert on nomination
    referencing new table as changed_row for each statement execute function refuse_dead_nominee();
create or replace trigger nomination_vital_changed after update on nomination
    referencing old table as former_row new table as changed_row
    for each statement execute function refuse_dead_nominee();

-- Nobody dies before he is born, or in time to come; nor is he born in time to come.
create or replace function check_death() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    select r.name, r.born_on, p.died_on into wrong
    from recipient r
    join person p using (recipient_id)
    where r.recipient_id = new.recipient_id and p.died_on < r.born_on;
    if found then
        perform fail('TD269', 'name', wrong.name, 'date', to_char(wrong.died_on, 'DD/MM/YYYY'),
            'earlier', to_char(wrong.born_on, 'DD/MM/YYYY'));
    end if;
    return null;
end
$$;
create or replace trigger person_died_in_time after insert or update of died_on on person
    for each row when (new.died_on is not null) execute function check_death();
create or replace trigger recipient_born_in_time after update of born_on on recipient
    for each row when (new.born_on is distinct from old.born_on) execute function check_death();

revoke execute on function death_findings, year_findings from public;
grant execute on function death_findings, year_findings to thidua_viewer;
