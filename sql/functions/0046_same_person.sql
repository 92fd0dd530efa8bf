-- Who may be the same as whom: one rule, asked of a list, of a single line, of a card, of a check, and of a draft.

-- People move within a commune, or a department of a province, and one of its units knows by name and birth whom another one
-- knows by a number. What went into a unit belongs with it.
drop function if exists same_house(bigint[], bigint[]);
create or replace function unit_ways(units bigint[])
returns table (org_unit_id bigint, at_id bigint) language sql stable as $$
    with recursive way (org_unit_id, at_id) as (
        select distinct u, u from unnest(units) u where u is not null
        union
        select w.org_unit_id, x.next_id
        from way w
        cross join lateral (
            select a.org_unit_id as next_id
            from org_unit u
            join org_unit a on a.org_unit_id = u.parent_id and a.kind not in ('central', 'province', 'district')
            where u.org_unit_id = w.at_id
            union all
            select l.successor_id from org_unit_lineage l where l.predecessor_id = w.at_id) x
    )
    select w.org_unit_id, w.at_id from way w
$$;
comment on function unit_ways is 'Of each unit itself, what it went into, and what stands above these as far as a commune or a provincial department';

create or replace function unit_houses(units bigint[])
returns table (org_unit_id bigint, house_id bigint) language sql stable as $$
    select w.org_unit_id, w.at_id
    from unit_ways(units) w
    join org_unit u on u.org_unit_id = w.at_id
    left join org_unit a on a.org_unit_id = u.parent_id
    where (a.org_unit_id is null or a.kind in ('central', 'province', 'district'))
        and not exists (select from org_unit_lineage l where l.predecessor_id = w.at_id)
$$;
comment on function unit_houses is 'The commune or provincial department of each unit as it is today; several, where one was split';

create or replace function house_units(houses bigint[])
returns table (house_id bigint, org_unit_id bigint) language sql stable as $$
    with recursive member (house_id, org_unit_id) as (
        select distinct h, h from unnest(houses) h
        union
        select m.house_id, x.next_id
        from member m
        cross join lateral (
            select u.org_unit_id as next_id from org_unit u where u.parent_id = m.org_unit_id
            union all
            select l.predecessor_id from org_unit_lineage l where l.successor_id = m.org_unit_id) x
    )
    select m.house_id, m.org_unit_id from member m
$$;
comment on function house_units is 'All units of some communes or departments, with those that went into them';

create or replace function unit_names(unit bigint)
returns setof text language sql stable as $$
    select n.name
    from org_unit u
    left join org_unit_alias l using (org_unit_id)
    cross join lateral (values (u.name::text), (u.body_name::text), (u.abbreviation::text), (l.alias::text)) n (name)
    where u.org_unit_id = unit and n.name is not null
    group by n.name
$$;
comment on function unit_names is 'All names of a unit: its own, its body''s, its abbreviation, and the others under which offices write it';

create or replace function is_letter_apart(one text, other text)
returns boolean language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare
    most constant integer := greatest(length(one), length(other));
    front integer := 0;
    back integer := 0;
begin
    if abs(length(one) - length(other)) > 1 or one ~ '[0-9]' or other ~ '[0-9]' then
        return false;
    end if;
    while front < least(length(one), length(other)) and substr(one, front + 1, 1) = substr(other, front + 1, 1) loop
        front := front + 1;
    end loop;
    while back < least(length(one), length(other)) - front and substr(one, length(one) - back, 1) = substr(other, length(other) - back, 1) loop
        back := back + 1;
    end loop;
    return most - front - back <= 1;
end
$$;
comment on function is_letter_apart is 'Whether two words differ by one letter at most: another one, one more, one less';

-- Sang and San: names that are a letter apart as they are spoken, or as they are written without marks. Of other names a letter
-- apart (Lan, Lâm) the marks differ as well.
create or replace function is_slip(one text, other text)
returns boolean language sql immutable parallel safe as $$
    select is_letter_apart(n.one, n.other)
        or (fold_search(one) = lower(one) or fold_search(other) = lower(other)) and is_letter_apart(fold_search(n.one), fold_search(n.other))
    from (
        select regexp_replace(spoken_name(one), '^((ông|bà|ong|ba|đ/c|đồng chí)\.? )+', '') as one,
            regexp_replace(spoken_name(other), '^((ông|bà|ong|ba|đ/c|đồng chí)\.? )+', '') as other) n
$$;
comment on function is_slip is 'Whether two names differ by a letter alone, their marks and order being the same';

-- Names of persons that are a letter apart meet by equality: each is under itself and under what is left without one of its letters.
create or replace function near_letters(plain_words text)
returns table (mark text) language sql immutable rows 15 as $$
    select case when g = 0 then plain_words else overlay(plain_words placing '' from g for 1) end
    from generate_series(0, length(plain_words)) g
$$;
comment on function near_letters is 'Under what plain words meet that differ by a letter: with each of their letters left out';

-- As like_words has it: of two spouses the first.
create or replace function first_spouse(kind recipient_kind, words text)
returns text language sql immutable parallel safe set search_path = public, pg_temp as $$
    select case when kind = 'household' then regexp_replace(
        regexp_replace(words collate "vi-x-icu", '\m(ông|ong)\s*(,|/|&|\+|và|va)\s*(bà|ba)\M', '\1 \3', 'i'),
        '(?<=\S)\s*([,/&+]|\s(và|va|cùng|cung|(?<!vợ\s+)chồng|vợ(?!\s+chồng))\s).*$', '', 'i') else words end
$$;
comment on function first_spouse is 'A name of a household without whoever is named second';

create or replace function second_spouse(kind recipient_kind, words text)
returns text language sql immutable parallel safe set search_path = public, pg_temp as $$
    select case when kind = 'household' and words ~* '[,/&+]|\s[–-]\s|\s(và|va|cùng|cung|vợ|chồng)\s' then substring(
        regexp_replace(words collate "vi-x-icu", '\m(ông|ong)\s*(,|/|&|\+|và|va)\s*(bà|ba)\M', '\1 \3', 'i')
        from '(?i)^\s*(?:vợ\s+chồng\s+)?\S.*?(?:\s*[,/&+]|\s[–-]|\s(?:và|va|cùng|cung)|\s(?<!vợ\s+)chồng|\svợ(?!\s+chồng))\s+(?:(?:vợ|chồng|là|con)\s+)*([^0-9,;/&+–-]+\s[^0-9,;/&+–-]*[^0-9,;/&+–[:space:]-])')
    end
$$;
comment on function second_spouse is 'Whoever is named second in the name of a household';

-- 3: one name, whatever its order and whether its marks are written; 2: other marks, an initial, Văn or Thị left out; 1: one
-- word more, or one letter; 0: two names.
create or replace function name_likeness(kind recipient_kind, one text, other text)
returns integer language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare
    told constant text[] := string_to_array(like_words(kind, one), ' ');
    heard constant text[] := string_to_array(like_words(kind, other), ' ');
    has_initial constant boolean := told[:cardinality(told) - 1] && string_to_array('a b c d e f g h i j k l m n o p q r s t u v w x y z', ' ')
        or heard[:cardinality(heard) - 1] && string_to_array('a b c d e f g h i j k l m n o p q r s t u v w x y z', ' ');
    rest text[] := '{}';
    more text[] := heard;
    spoken text[];
    answered text[];
    word text;
begin
    if one = other then
        return 3;
    elsif kind = 'collective' then
        return case when told = heard then 3
            when (array_to_string(told, ' ') ~ '(^| )[a-z]( |$)' or array_to_string(heard, ' ') ~ '(^| )[a-z]( |$)')
                -- In their order: Phòng Tế Kinh is no P. KT.
                and regexp_replace(array_to_string(told, ' '), '([a-z])[a-z]*', '\1', 'g')
                    = regexp_replace(array_to_string(heard, ' '), '([a-z])[a-z]*', '\1', 'g') then 2
            else 0 end;
    end if;
    foreach word in array told loop
        if word = any (more) then
            more := more[:array_position(more, word) - 1] || more[array_position(more, word) + 1:];
        else
            rest := rest || word;
        end if;
    end loop;
    if cardinality(rest) = 0 and cardinality(more) = 0 then
        -- The marks, of the same words behind a form of address: one who writes none says nothing of them.
        spoken := array(
            select translate(w.word, 'yýỳỷỹỵ', 'iíìỉĩị')
            from (
                select x.word, row_number() over (order by x.place desc) as number
                from regexp_split_to_table(spoken_name(regexp_replace(first_spouse(kind, one), '\([^)]*\)?|[,;].*$|\s[–-]\s.*$', ' ', 'g')), '[^[:alnum:]]+')
                    with ordinality x (word, place)
                where x.word <> '') w
            where w.number <= cardinality(told) order by 1);
        answered := array(
            select translate(w.word, 'yýỳỷỹỵ', 'iíìỉĩị')
            from (
                select x.word, row_number() over (order by x.place desc) as number
                from regexp_split_to_table(spoken_name(regexp_replace(first_spouse(kind, other), '\([^)]*\)?|[,;].*$|\s[–-]\s.*$', ' ', 'g')), '[^[:alnum:]]+')
                    with ordinality x (word, place)
                where x.word <> '') w
            where w.number <= cardinality(told) order by 1);
        return case when spoken = answered or fold_search(array_to_string(spoken, ' ')) = array_to_string(spoken, ' ')
            or fold_search(array_to_string(answered, ' ')) = array_to_string(answered, ' ') then 3 else 2 end;
    elsif cardinality(rest) = 0 and more <@ '{van,thi}' or cardinality(more) = 0 and rest <@ '{van,thi}' then
        return case when cardinality(told) > 1 and cardinality(heard) > 1 then 2 else 0 end;
    elsif has_initial and cardinality(rest) = cardinality(more) and cardinality(rest) < cardinality(told)
        and (select bool_and(length(w.a) = 1 or length(w.b) = 1) and bool_and(left(w.a, 1) = left(w.b, 1))
            from (
                select a.word as a, b.word as b
                from (select x, row_number() over (order by x collate "C") from unnest(rest) x) a (word, place)
                join (select x, row_number() over (order by x collate "C") from unnest(more) x) b (word, place) using (place)) w)
    then
        return 2;
    elsif cardinality(rest) = 0 or cardinality(more) = 0 then
        return case when least(cardinality(told), cardinality(heard)) > 1 and array_to_string(rest || more, '') !~ '[0-9]' then 1 else 0 end;
    elsif cardinality(rest) = 1 and cardinality(more) = 1 and cardinality(told) > 1 and is_letter_apart(rest[1], more[1]) then
        return 1;
    end if;
    return 0;
end
$$;
comment on function name_likeness is
    'How near two names of a kind are: 3 one name, 2 one that is written otherwise, 1 a word or a letter apart, 0 two names';

-- Day and month are easily exchanged, a digit mistyped, and two neighbours written in the other order.
create or replace function is_digit_apart(one text, other text)
returns boolean language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare
    front integer := 1;
    most constant integer := length(one);
begin
    if most <> length(other) or one = other then
        return false;
    end if;
    while substr(one, front, 1) = substr(other, front, 1) loop
        front := front + 1;
    end loop;
    return substr(one, front + 1) = substr(other, front + 1)
        or substr(one, front, 1) = substr(other, front + 1, 1) and substr(one, front + 1, 1) = substr(other, front, 1)
            and substr(one, front + 2) = substr(other, front + 2);
end
$$;
comment on function is_digit_apart is 'Whether two numbers of one length differ by one digit, or by two neighbours in the other order';

create or replace function birth_digits(born date)
returns text language sql immutable parallel safe as $$
    select (extract(year from born)::integer * 10000 + extract(month from born)::integer * 100 + extract(day from born)::integer)::text
$$;
comment on function birth_digits is 'The digits of a birth: year, month, day';

create or replace function birth_likeness(a date, a_precision text, b date, b_precision text)
returns text language sql immutable parallel safe as $$
    select case
        when a is null and b is null then 'none'
        when a is null or b is null then 'half'
        when a_precision = 'day' and b_precision = 'day' then
            case when a = b or extract(year from a) = extract(year from b) and extract(day from a) = extract(month from b)
                    and extract(month from a) = extract(day from b) then 'full'
                when is_digit_apart(birth_digits(a), birth_digits(b)) then 'near' end
        when may_be_same_birth(a, a_precision, b, b_precision) then 'part'
        -- Where both know the month it is part of what may have been mistyped.
        when 'year' in (a_precision, b_precision) then
            case when is_digit_apart(left(birth_digits(a), 4), left(birth_digits(b), 4)) then 'year' end
        when is_digit_apart(left(birth_digits(a), 6), left(birth_digits(b), 6)) then 'year'
    end
$$;
comment on function birth_likeness is
    'Whether two births agree in full, in part, with one unknown, with none known, but for a digit (near), but for a digit of year or month where not both know the day (year); null when they contradict each other';

create or replace function number_likeness(one text, other text)
returns text language sql immutable parallel safe as $$
    select case when one = other then 'same' when is_digit_apart(one, other) then 'near' when one <> other then 'other' end
$$;
comment on function number_likeness is 'Whether two personal numbers are one (same), one but for a digit (near), or two (other); null when one is not known';

-- Namesakes are many: the less is known of both, the nearer their names and units have to be. With no birth at all, in two
-- units of a commune, only who signs is asked. A number but for a digit says more than a house or a birth.
drop function if exists may_be_same(recipient_kind, integer, text, boolean, boolean, boolean);
create or replace function may_be_same(kind recipient_kind, name_nearness integer, births text, numbers text, is_near boolean, is_housed boolean)
returns text language sql immutable parallel safe as $$
    select case
        when kind = 'individual' and numbers = 'near' then case when name_nearness = 3 then 'asked' end
        when not is_housed then null
        when kind = 'collective' then case when is_near and name_nearness >= 2 then 'asked' end
        when numbers = 'other' then case when births = 'full' and name_nearness = 3 then 'asked' end
        when kind = 'household' then
            case when is_near and name_nearness >= 2 then 'asked' when name_nearness = 3 then 'signed' end
        when births = 'full' then case when name_nearness >= 1 then 'asked' end
        when births = 'near' then case when name_nearness = 3 then 'asked' end
        when births = 'year' then case when name_nearness < 3 then null when is_near then 'asked' else 'signed' end
        when births in ('part', 'half') then
            case when name_nearness = 3 or is_near and name_nearness = 2 then 'asked'
                when births = 'part' and is_near and name_nearness = 1 then 'slip' end
        when births = 'none' then
            case when is_near and name_nearness >= 2 then 'asked' when name_nearness = 3 then 'signed' end
    end
$$;
comment on function may_be_same is
    'Whether two may be one: asked of everybody, signed: of the leader alone, slip: of everybody where the award is the same, null: not; near is one unit, or one above the other, housed is one commune or department';

-- Births and numbers that are a digit apart meet by equality as well: by what such a slip leaves alone. Of two days two parts of
-- three are equal; a birth that is known by its year looks for all, and one that is known by its day for years.
drop function if exists near_births(date, text, boolean);
create or replace function near_days(born date, born_precision text)
returns table (sort integer, mark integer) language sql immutable rows 3 as $$
    select v.sort, v.mark
    from (
        -- Taken apart once, and not for each mark.
        select date_part('year', born)::integer as y, date_part('month', born)::integer as m, date_part('day', born)::integer as d
        where born_precision = 'day'
        offset 0) p
    cross join lateral (values (1, p.m * 100 + p.d), (2, p.y * 100 + p.d), (3, p.y * 100 + p.m)) v (sort, mark)
$$;
comment on function near_days is 'Under what days of birth meet that differ by a digit (is_digit_apart): two of their three parts';

create or replace function near_years(born date, born_precision text, is_sought boolean)
returns table (sort integer, mark integer) language sql immutable rows 6 as $$
    select x.sort, v.mark
    from (select date_part('year', born)::integer as y, born_precision = 'day' as is_day where born is not null offset 0) p
    cross join lateral (values
        (0, p.y / 10), (1, p.y / 100 * 10 + p.y % 10),
        (2, p.y / 100 * 100 + least(p.y % 10, p.y / 10 % 10) * 10 + greatest(p.y % 10, p.y / 10 % 10))) v (sort, mark)
    -- 4 to 6 are all, looked for by years; 7 to 9 are years, looked for by days.
    cross join lateral (
        select 4 + v.sort as sort where not (is_sought and p.is_day)
        union all
        select 7 + v.sort where is_sought = p.is_day) x
$$;
comment on function near_years is 'Under what years of birth are listed, or looked for, that differ by a digit, where not both births are known by their days';

create or replace function near_numbers(number text)
returns table (sort integer, mark bigint) language sql immutable rows 5 as $$
    select v.sort, v.mark
    from (select number::bigint as n where number ~ '^[0-9]{12}$') p
    cross join lateral (values
        (1, p.n % 1000000), (2, p.n / 10000000 * 100000 + p.n % 100000), (3, p.n / 1000),
        (4, p.n / 1000000 * 1000 + p.n % 1000), (5, p.n / 10000 * 100 + p.n % 100)) v (sort, mark)
$$;
comment on function near_numbers is 'Under what personal numbers meet that differ by a digit (is_digit_apart): the digits that are equal then';

-- Entries are found by keys and births, each as good as unique within a commune, and then looked at; of many that bear one
-- name the first are told. It looks at everybody; of those out of a reach by name alone, for whoever asks may give an own card one
-- birth and number after another. Who asks for others is told of those he reaches (seen_likenesses).
drop function if exists like_recipients(bigint[], recipient_kind[], text[], date[], text[], boolean[], bigint[]);
create or replace function like_recipients(
    selves bigint[], kinds recipient_kind[], names text[], births date[], precisions text[], numbers text[], units bigint[],
    reach bigint[] default null)
returns table (place integer, recipient_id bigint, likeness text, by_digit boolean)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan set enable_mergejoin = off as $$
#variable_conflict use_column
begin
    return query
    with asked as materialized (
        select a.place::integer as place, a.self_id, a.kind, a.name, a.born_on, a.birth_precision,
            -- A card has its own number.
            coalesce(a.number, case when coalesce(s.org_unit_id = any (reach), true) then s.personal_number end) as number, a.org_unit_id, like_key(a.kind, a.name) collate "C" as key,
            -- Where no card is written with initials, nobody is looked for under his.
            case when (select exists (
                select from recipient r where like_key(r.recipient_kind, r.name) collate "C" between '~' and '~~'
                union all select from recipient_alias))
                then like_initials(like_words(a.kind, a.name)) collate "C" end as initials,
            case when a.birth_precision = 'day' and extract(day from a.born_on) <= 12 then
                make_date(extract(year from a.born_on)::integer, extract(day from a.born_on)::integer,
                    extract(month from a.born_on)::integer) end as exchanged,
            second_spouse(a.kind, a.name) as second
        from unnest(selves, kinds, names, births, precisions, numbers, units)
            with ordinality a (self_id, kind, name, born_on, birth_precision, number, org_unit_id, place)
        left join recipient s on s.recipient_id = a.self_id
        where a.kind is not null and a.name is not null and a.org_unit_id is not null
    ), home as materialized (
        select h.org_unit_id, h.house_id from unit_houses(array(select distinct a.org_unit_id from asked a)) h
    ), house as materialized (
        select u.house_id, u.org_unit_id from house_units(array(select distinct h.house_id from home h)) u
    ), word as materialized (
        select a.place, a.kind, a.key from asked a
        union
        select a.place, a.kind, a.initials from asked a where a.initials <> a.key
        union
        select a.place, a.kind, like_key('household', a.second) collate "C" from asked a where a.second is not null
    ), bearing as materialized (
        select r.recipient_id, k.key
        from (select distinct w.kind, w.key from word w) k
        join recipient r on r.recipient_kind = k.kind and like_key(r.recipient_kind, r.name) collate "C" = k.key
        union
        select r.recipient_id, k.key
        from (select distinct w.key from word w where w.kind = 'individual') k
        join recipient_alias x on like_key('individual', x.name) collate "C" = k.key
        join recipient r on r.recipient_id = x.recipient_id and r.recipient_kind = 'individual'
        union
        -- Whoever is asked about with initials; other names of households and collectives; units by all their names.
        select r.recipient_id, k.key
        from (select distinct a.kind, a.key from asked a where a.key like '~%') k
        join (house h join recipient r using (org_unit_id)) on r.recipient_kind = k.kind
            and like_initials(like_words(r.recipient_kind, r.name)) collate "C" = k.key
        union
        select r.recipient_id, w.key
        from house h
        join recipient r using (org_unit_id)
        join recipient_alias x using (recipient_id)
        cross join lateral (values (like_key(r.recipient_kind, x.name) collate "C"),
            (like_initials(like_words(r.recipient_kind, x.name)) collate "C")) w (key)
        where r.recipient_kind <> 'individual' and exists (select from asked a where a.kind <> 'individual')
        union
        -- Of a household whoever is named second.
        select r.recipient_id, like_key('household', second_spouse('household', r.name)) collate "C"
        from house h
        join recipient r using (org_unit_id)
        where r.recipient_kind = 'household' and second_spouse('household', r.name) is not null
            and exists (select from asked a where a.kind = 'household')
        union
        select c.recipient_id, w.key
        from house h
        join collective c on c.represents_id = h.org_unit_id
        cross join lateral unit_names(h.org_unit_id) n (name)
        cross join lateral (values (like_key('collective', n.name) collate "C"),
            (like_initials(like_words('collective', n.name)) collate "C")) w (key)
        where exists (select from asked a where a.kind = 'collective')
    ), belonging as materialized (
        select b.recipient_id, r.org_unit_id from (select distinct x.recipient_id from bearing x) b join recipient r using (recipient_id)
        union
        select b.recipient_id, o.org_unit_id from (select distinct x.recipient_id from bearing x) b join recipient_place o using (recipient_id)
    ), asked_in as materialized (
        -- A name is looked for where somebody of it is asked about, not in every commune.
        select distinct w.key, h.house_id
        from word w join asked a using (place) join home h on h.org_unit_id = a.org_unit_id
    ), housed as materialized (
        select b.recipient_id, b.key, h.house_id, r.recipient_kind, x.is_reached,
            case when x.is_reached then r.born_on end as born_on, case when x.is_reached then r.birth_precision end as birth_precision,
            x.is_reached and r.personal_number is null as is_unnumbered
        from bearing b
        join (
            select distinct x.recipient_id, y.house_id from belonging x join house y using (org_unit_id)
        ) h using (recipient_id)
        join asked_in i on i.key = b.key and i.house_id = h.house_id
        join recipient r using (recipient_id)
        -- Of many the first are told: those out of reach take the place of none that is told, which would tell of them.
        cross join lateral (select coalesce(r.org_unit_id = any (reach), true) as is_reached) x
    ), listed as materialized (
        select b.recipient_id, b.key, b.house_id, b.recipient_kind, d.sort, d.day,
            row_number() over (
                partition by b.house_id, b.recipient_kind, b.key, d.sort, d.day, b.is_unnumbered, b.is_reached
                order by b.recipient_id) as place
        from housed b
        cross join lateral birth_listed(b.born_on, b.birth_precision) d
    ), sought as materialized (
        select a.place, a.self_id, w.kind, w.key, h.house_id, d.sort, d.day
        from asked a
        join word w using (place)
        join home h on h.org_unit_id = a.org_unit_id
        join (select distinct b.key, b.house_id from housed b) b on b.key = w.key and b.house_id = h.house_id
        cross join lateral (
            select s.sort, s.day from birth_sought(a.born_on, a.birth_precision) s
            union all
            select 'as day', a.exchanged where a.exchanged <> a.born_on) d
    ), near_listed as materialized (
        select x.*, row_number() over (partition by x.house_id, x.key, x.sort, x.mark, x.is_unnumbered, x.is_reached order by x.recipient_id) as place
        from (
            select b.recipient_id, b.key, b.house_id, b.is_unnumbered, b.is_reached, d.sort, d.mark
            from housed b cross join lateral near_days(b.born_on, b.birth_precision) d
            where b.recipient_kind = 'individual'
            union all
            select b.recipient_id, b.key, b.house_id, b.is_unnumbered, b.is_reached, d.sort, d.mark
            from housed b cross join lateral near_years(b.born_on, b.birth_precision, false) d
            where b.recipient_kind = 'individual') x
    ), near_sought as materialized (
        select a.place, a.self_id, a.key, h.house_id, d.sort, d.mark
        from asked a
        join home h on h.org_unit_id = a.org_unit_id
        join (
            select distinct b.key, b.house_id from housed b where b.recipient_kind = 'individual'
        ) b on b.key = a.key and b.house_id = h.house_id and a.kind = 'individual'
        cross join lateral (
            select x.sort, x.mark from near_days(a.born_on, a.birth_precision) x
            union all
            select x.sort, x.mark from near_years(a.born_on, a.birth_precision, true) x
            where (select exists (
                select from asked y where y.birth_precision <> 'day'
                union all
                select from housed y where y.birth_precision <> 'day'))) d
    ), number_sought as materialized (
        select a.place, a.self_id, a.key, d.sort, d.mark
        -- Chosen first: who has no number is compared with nobody.
        from (select x.place, x.self_id, x.key, x.number from asked x where x.kind = 'individual' and x.number is not null offset 0) a
        cross join lateral near_numbers(a.number) d
        join (select distinct b.key from bearing b) k using (key)
    ), numbered as materialized (
        select r.recipient_id, b.key, d.sort, d.mark,
            row_number() over (partition by b.key, d.sort, d.mark order by r.recipient_id) as place
        from bearing b
        join recipient r on r.recipient_id = b.recipient_id and r.recipient_kind = 'individual' and r.personal_number is not null
            and coalesce(r.org_unit_id = any (reach), true)
        cross join lateral near_numbers(r.personal_number) d
        where (select exists (select from number_sought))
    ), born as materialized (
        select a.place, a.org_unit_id as asked_unit_id, r.recipient_id, r.org_unit_id
        from asked a
        cross join lateral (select a.born_on as day union select a.exchanged where a.exchanged is not null) e
        join recipient r on r.birth_precision = 'day' and r.born_on = e.day and r.recipient_kind = 'individual'
        where a.kind = 'individual' and a.birth_precision = 'day' and r.recipient_id is distinct from a.self_id
            and coalesce(r.org_unit_id = any (reach), true)
    ), slip_listed as materialized (
        select w.recipient_id, w.org_unit_id, w.year, w.is_day, m.mark,
            row_number() over (partition by w.org_unit_id, w.year, m.mark order by w.recipient_id) as place
        from (
            select r.recipient_id, r.org_unit_id, u.year, r.birth_precision = 'day' as is_day,
                like_words('individual', r.name) as words
            from (
                select a.org_unit_id, date_part('year', a.born_on)::integer as year, bool_and(a.birth_precision = 'day') as is_day
                from asked a
                where a.kind = 'individual' and a.born_on is not null
                group by 1, 2) u
            join recipient r on r.org_unit_id = u.org_unit_id and date_part('year', r.born_on)::integer = u.year
            where r.recipient_kind = 'individual' and not (u.is_day and r.birth_precision = 'day')
                and coalesce(r.org_unit_id = any (reach), true)
            -- Words are dear, and told once.
            offset 0) w
        cross join lateral near_letters(w.words) m
    ), slip_sought as materialized (
        select w.place, w.self_id, w.name, w.org_unit_id, w.year, w.is_day, m.mark
        from (
            select a.place, a.self_id, a.name, a.org_unit_id, date_part('year', a.born_on)::integer as year,
                a.birth_precision = 'day' as is_day, like_words('individual', a.name) as words
            from (
                select x.* from asked x
                where x.kind = 'individual' and x.born_on is not null and (select exists (select from slip_listed)) offset 0) a
            offset 0) w
        cross join lateral near_letters(w.words) m
    ), slip as materialized (
        select distinct s.place, l.recipient_id, s.name
        from slip_sought s
        join slip_listed l on l.org_unit_id = s.org_unit_id and l.year = s.year and l.mark = s.mark
        where l.place <= 20 and not (s.is_day and l.is_day) and l.recipient_id is distinct from s.self_id
    ), met_pair as materialized (
        select s.place, l.recipient_id, true as is_housed
        from sought s
        join listed l on l.house_id = s.house_id and l.recipient_kind = s.kind and l.key = s.key and l.sort = s.sort and l.day = s.day
        where l.place <= 20 and l.recipient_id is distinct from s.self_id
        union
        select s.place, l.recipient_id, true
        from near_sought s
        join near_listed l on l.house_id = s.house_id and l.key = s.key and l.sort = s.sort and l.mark = s.mark
        where l.place <= 20 and l.recipient_id is distinct from s.self_id
        union
        -- Numbers that are a digit apart, wherever whoever bears the name belongs.
        select s.place, n.recipient_id, false
        from number_sought s join numbered n on n.key = s.key and n.sort = s.sort and n.mark = s.mark
        where n.place <= 20 and n.recipient_id is distinct from s.self_id
        union
        -- Of one unit and year, by names that are a letter apart.
        select s.place, s.recipient_id, true
        from slip s join recipient r using (recipient_id)
        where is_slip(s.name, r.name)
        union
        -- Births alone, of one day, for whoever has another word or letter.
        select b.place, b.recipient_id, true
        from (
            select x.place, x.recipient_id, row_number() over (partition by x.place order by x.recipient_id) as number
            from born x
            join house h on h.org_unit_id = x.org_unit_id
            join home m on m.org_unit_id = x.asked_unit_id and m.house_id = h.house_id
        ) b
        where b.number <= 50
    ), pair as materialized (
        select m.place, m.recipient_id, bool_or(m.is_housed) as is_housed from met_pair m group by m.place, m.recipient_id
    ), met as materialized (
        select distinct p.recipient_id from pair p
    ), place_of as materialized (
        select m.recipient_id, r.org_unit_id from met m join recipient r using (recipient_id)
        union
        select m.recipient_id, o.org_unit_id from met m join recipient_place o using (recipient_id)
        union
        select m.recipient_id, c.represents_id from met m join collective c using (recipient_id) where c.represents_id is not null
    ), way as materialized (
        select w.org_unit_id, w.at_id
        from unit_ways(array(
            select a.org_unit_id from asked a where a.place in (select p.place from pair p)
            union select b.org_unit_id from place_of b)) w
    ), near as materialized (
        select p.place, p.recipient_id
        from pair p join asked a using (place) join place_of b using (recipient_id)
        join way w on w.org_unit_id = b.org_unit_id and w.at_id = a.org_unit_id
        union
        select p.place, p.recipient_id
        from pair p join asked a using (place) join place_of b using (recipient_id)
        join way w on w.org_unit_id = a.org_unit_id and w.at_id = b.org_unit_id
        union
        -- A school, a cooperative, a company bears a name of its own, wherever in the commune a list puts it; those that are
        -- units are told apart by these.
        select p.place, p.recipient_id
        from pair p
        join asked a using (place)
        left join collective s on s.recipient_id = a.self_id
        left join collective c on c.recipient_id = p.recipient_id
        where a.kind = 'collective' and a.key ~ '^(truong|hop tac xa|cong ti|doanh nghiep) ([a-z0-9]+ )+[a-z0-9]'
            and (c.represents_id is null or s.represents_id is null and not exists (
                select from unit_names(a.org_unit_id) n (name) where like_key('collective', n.name) collate "C" = a.key))
    ), called as materialized (
        select m.recipient_id, r.name::text as name from met m join recipient r using (recipient_id)
        union
        select m.recipient_id, x.name::text from met m join recipient_alias x using (recipient_id)
        union
        select m.recipient_id, second_spouse('household', r.name)
        from met m join recipient r using (recipient_id)
        where r.recipient_kind = 'household' and second_spouse('household', r.name) is not null
        union
        select m.recipient_id, n.name
        from met m join collective c using (recipient_id) cross join lateral unit_names(c.represents_id) n (name)
    ), named as (
        select p.place, p.recipient_id, p.is_housed, max(greatest(
                name_likeness(a.kind, a.name, c.name),
                -- Of two spouses either may have been named by himself.
                case when a.second is not null then least(2, name_likeness(a.kind, a.second, c.name)) end)) as likeness
        from pair p join asked a using (place) join called c using (recipient_id)
        group by p.place, p.recipient_id, p.is_housed
    ), judged as (
        select n.place, n.recipient_id, may_be_same(a.kind, n.likeness, x.births, x.numbers, b.place is not null, n.is_housed) as likeness,
            coalesce(x.births in ('near', 'year'), false) or coalesce(x.numbers = 'near', false) as by_digit
        from named n
        join asked a using (place)
        left join recipient r on r.recipient_id = n.recipient_id and coalesce(r.org_unit_id = any (reach), true)
        left join near b on b.place = n.place and b.recipient_id = n.recipient_id
        cross join lateral (
            select birth_likeness(a.born_on, a.birth_precision, r.born_on, r.birth_precision) as births,
                number_likeness(a.number, r.personal_number) as numbers
            offset 0) x
    )
    select j.place, j.recipient_id, j.likeness, j.by_digit from judged j where j.likeness is not null
    order by j.place, j.recipient_id;
end
$$;
comment on function like_recipients is
    'For each of some names with births and units the other entries of the register that may be the same (may_be_same), by place, and whether a digit of birth or number makes them two; births and numbers of those out of a reach are as good as unknown';
revoke execute on function like_recipients from public;

-- A proposal out of sight stands in nobody's way, and neither does its card.
drop function if exists seen_likenesses(bigint[], recipient_kind[], text[], date[], text[], boolean[], bigint[]);
create or replace function seen_likenesses(
    selves bigint[], kinds recipient_kind[], names text[], births date[], precisions text[], numbers text[], units bigint[])
returns table (place integer, recipient_id bigint, likeness text, by_digit boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    sees_all constant boolean := is_maintainer() or account_sees_all();
    reach constant bigint[] := account_units();
    -- Who may not read numbers does not come to know them by trying digits: that there is one is all he says.
    is_told constant boolean := reads_all_numbers() or (active_account()).role = 'office';
begin
    perform require_given('kinds', kinds::text, 'names', names::text, 'units', units::text);
    return query
    select l.place, l.recipient_id, l.likeness, l.by_digit
    from like_recipients(
        -- Nor by a card out of reach, whose number would be looked at.
        array(
            select case when sees_all or c.org_unit_id = any (reach) then c.recipient_id end
            from unnest(selves) with ordinality x (self_id, place) left join recipient c on c.recipient_id = x.self_id order by x.place),
        kinds, names, births, precisions, case when is_told then numbers else array(
            select case when n.number is not null then '' end from unnest(numbers) with ordinality n (number, place) order by n.place) end,
        units, case when not sees_all then reach end) l
    join recipient r using (recipient_id)
    where sees_all or r.org_unit_id = any (reach);
end
$$;
comment on function seen_likenesses is 'What like_recipients finds, of the entries that the account reaches';
revoke execute on function seen_likenesses from public;
grant execute on function seen_likenesses to thidua_viewer;

-- Who was awarded under another name than that of his card, or as of another unit, is found by these, too.
create or replace function note_award_names() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into recipient_alias (recipient_id, name)
    select distinct c.recipient_id, c.name from changed_row c join recipient r using (recipient_id) where c.name <> r.name
    on conflict do nothing;
    insert into recipient_place (recipient_id, org_unit_id)
    select distinct c.recipient_id, c.org_unit_id from changed_row c join recipient r using (recipient_id)
    where c.org_unit_id <> r.org_unit_id
    on conflict do nothing;
    return null;
end
$$;
comment on function note_award_names is 'Keeps names and units of awards that are not those of the cards';
-- By its name it comes after award_recorded_line, which asks whose name it is: a name is not made the card's own by asking.
drop trigger if exists award_named on award;
create or replace trigger award_spelled after insert on award
    referencing new table as changed_row for each statement execute function note_award_names();

-- Other names, and units that somebody belonged to before, follow from awards and mergers. Names can be made anew; a place
-- is kept, for a move tells of it once.
create or replace function refresh_aliases(ids bigint[])
returns void language sql set search_path = public, pg_temp as $$
    delete from recipient_alias x where x.recipient_id = any (ids);
    insert into recipient_alias (recipient_id, name)
    select a.recipient_id, a.name from award a join recipient r using (recipient_id)
    where a.recipient_id = any (ids) and a.name <> r.name
    union
    select m.kept_id, m.gone_name from recipient_merge m join recipient r on r.recipient_id = m.kept_id
    where m.kept_id = any (ids) and m.undone_at is null and m.gone_name <> r.name;
    insert into recipient_place (recipient_id, org_unit_id)
    select a.recipient_id, a.org_unit_id from award a join recipient r using (recipient_id)
    where a.recipient_id = any (ids) and a.org_unit_id <> r.org_unit_id and not exists (
        select from org_unit_lineage l where l.predecessor_id = a.org_unit_id and l.successor_id = r.org_unit_id)
    union
    select m.kept_id, (m.gone_recipient ->> 'org_unit_id')::bigint from recipient_merge m join recipient r on r.recipient_id = m.kept_id
    where m.kept_id = any (ids) and m.undone_at is null and (m.gone_recipient ->> 'org_unit_id')::bigint <> r.org_unit_id
    on conflict do nothing
$$;
comment on function refresh_aliases is 'Makes the other names of some recipients anew, and adds the units of their awards and mergers';
revoke execute on function refresh_aliases from public;

-- Whether a nomination counts: not withdrawn, declined by the council, refused, or revoked.
create or replace function nomination_stands(state text)
returns boolean language sql immutable as $$
    select state not in ('withdrawn', 'declined', 'refused', 'revoked')
$$;
comment on function nomination_stands is 'Whether a nomination in this state counts for its recipient';

-- What only a person, a collective or a household has.
create or replace function recipient_part(id bigint)
returns jsonb language sql stable as $$
    select coalesce(
        (select to_jsonb(p) from person p where p.recipient_id = id),
        (select to_jsonb(c) from collective c where c.recipient_id = id),
        (select to_jsonb(h) from household h where h.recipient_id = id))
$$;
comment on function recipient_part is 'The row of a recipient in the table of its kind';

create or replace function note_new_name() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refresh_aliases(array[new.recipient_id]);
    return null;
end
$$;
comment on function note_new_name is 'A card that got another name is found by the names of its awards';
create or replace trigger recipient_renamed after update of name on recipient
    for each row when (old.name is distinct from new.name) execute function note_new_name();

-- Whoever moves is known where he was; a unit that became another one took its people along.
create or replace function note_former_home() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into recipient_place (recipient_id, org_unit_id)
    select new.recipient_id, old.org_unit_id
    where not exists (
        select from org_unit_lineage l where l.predecessor_id = old.org_unit_id and l.successor_id = new.org_unit_id)
    on conflict do nothing;
    return null;
end
$$;
comment on function note_former_home is 'Keeps the unit that somebody belonged to before';
create or replace trigger recipient_moved after update of org_unit_id on recipient
    for each row when (old.org_unit_id is distinct from new.org_unit_id) execute function note_former_home();
