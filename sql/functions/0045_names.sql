-- Names and births of persons.

create or replace function split_name(full_name text, out family_name text, out middle_name text, out given_name text)
language sql immutable as $$
    select
        case when words > 1 then array_to_string(word[1:family], ' ') end,
        case when words > family + 1 then array_to_string(word[family + 1:words - 1], ' ') end,
        word[words]
    from (
        select string_to_array(full_name, ' ') as word, cardinality(string_to_array(full_name, ' ')) as words,
            -- A word must follow: of all that begin a name, the longest is found.
            coalesce(cardinality(string_to_array(substring(lower(full_name collate "vi-x-icu") from
                '^(công (huyền|tằng) tôn nữ|công tôn nữ|huyền (tằng )?tôn nữ|tôn nữ|tôn thất|âu dương|hoàng phủ) '), ' ')), 1)
                as family
    ) s
$$;
comment on function split_name is
    'Family, middle and given name: the last word is the given name; some family names have several words';

create or replace function may_be_same_birth(a date, a_precision text, b date, b_precision text)
returns boolean language sql immutable as $$
    -- Nothing in it may be less than immutable, such as a time zone, or else it is called instead of becoming part of
    -- the statement, which takes ten times as long.
    select a is null or b is null or case
        when 'year' in (a_precision, b_precision) then extract(year from a) = extract(year from b)
        when 'month' in (a_precision, b_precision)
            then date_trunc('month', a::timestamp) = date_trunc('month', b::timestamp)
        else a = b
    end
$$;
comment on function may_be_same_birth is
    'Whether two births agree as far as both are known: 1979 agrees with 15/06/1979, and a missing one with any';

create or replace function knows_more_of_birth(a date, a_precision text, b date, b_precision text)
returns boolean language sql immutable as $$
    select a is not null and (b is null
        or array_position(array['year', 'month', 'day'], a_precision) > array_position(array['year', 'month', 'day'], b_precision))
$$;
comment on function knows_more_of_birth is 'Whether the first birth is known, and better than the second';

create or replace function shown_birth(born date, born_precision text)
returns text language sql immutable parallel safe as $$
    select to_char(born, case born_precision when 'day' then 'DD/MM/YYYY' when 'month' then 'MM/YYYY' else 'YYYY' end)
$$;
comment on function shown_birth is 'A birth as papers write it, as far as it is known';

-- Births that may be the same meet by equality: each one is listed under what others look for, and looks for what it is
-- listed under. Of the entries of one name under one birth, a list offers no more than the first few: so what a file costs
-- grows with its rows, however many of them bear one name.
create or replace function birth_listed(born date, born_precision text)
returns table (sort text, day date) language sql immutable rows 4 as $$
    select v.sort, v.day
    from (values
        ('as ' || coalesce(born_precision, 'unknown'),
            case born_precision when 'day' then born when 'month' then date_trunc('month', born::timestamp)::date
                when 'year' then date_trunc('year', born::timestamp)::date else '0001-01-01'::date end),
        ('month', case when born_precision <> 'year' then date_trunc('month', born::timestamp)::date end),
        ('year', date_trunc('year', born::timestamp)::date),
        ('any', '0001-01-01'::date)) v (sort, day)
    where v.day is not null
$$;
comment on function birth_listed is 'What a birth is found under: as it is known, in its month, in its year, and as any';

create or replace function birth_sought(born date, born_precision text)
returns table (sort text, day date) language sql immutable rows 4 as $$
    select v.sort, v.day
    from (values
        (case born_precision when 'day' then 'as day' when 'month' then 'month' when 'year' then 'year' else 'any' end,
            case born_precision when 'day' then born when 'month' then date_trunc('month', born::timestamp)::date
                when 'year' then date_trunc('year', born::timestamp)::date else '0001-01-01'::date end),
        ('as month', case born_precision when 'day' then date_trunc('month', born::timestamp)::date end),
        ('as year', case when born_precision <> 'year' then date_trunc('year', born::timestamp)::date end),
        ('as unknown', case when born is not null then '0001-01-01'::date end)) v (sort, day)
    where v.day is not null
$$;
comment on function birth_sought is
    'Under what the births are listed that may be the same as this one (may_be_same_birth), each under one of these';

-- Hoà and Hòa are one name: the tone stands on either of the two vowels, as one's keyboard has it. So are Lý and Lí, Mỹ and Mĩ, Quý and
-- Quí; Thúy and Thúi are two, Tay and Tai as well.
create or replace function spoken_name(words text)
returns text language sql immutable parallel safe as $$
    select normalize(regexp_replace(regexp_replace(
        regexp_replace(
            normalize(lower(btrim(regexp_replace(words, '\s+', ' ', 'g')) collate "vi-x-icu"), nfd),
            U&'(o|u)(a|e|y)([\0300\0301\0303\0309\0323])', '\1\3\2', 'g'),
        U&'\\mqu([\0300\0301\0303\0309\0323]?)[yi]', 'qui\1', 'g'),
        U&'(?<![aou\0302\0300\0301\0303\0309\0323])y', 'i', 'g'), nfc)
$$;
comment on function spoken_name is 'A name as it is spoken: without capitals, doubled spaces, the place of the tone among two vowels, and y for i';

-- Huỳnh and Hoàng, Phước and Phúc: one name as the south and the north say it, or as a king's name was avoided; and tr for ch. Told
-- without marks, with i for y. Others of the kind (Vũ, Võ; Nhật, Nhựt; Chính, Chánh) are a letter apart.
create or replace function doublet_of(word text)
returns text language sql immutable parallel safe as $$
    select case word
        when 'hoang' then 'huinh' when 'phuc' then 'phuoc' when 'vu' then 'vo' when 'canh' then 'kieng' when 'bao' then 'buu'
        when 'nghia' then 'ngai' when 'hoa' then 'hue' when 'menh' then 'mang' when 'cuong' then 'cang' when 'thui' then 'thoai'
        when 'nguien' then 'nguon'
        else case when word like 'tr%' then 'ch' || substr(word, 3) else word end end
$$;
comment on function doublet_of is 'Under which word names meet that are one name in two regions; told without marks';

-- Letters of other alphabets that look like ours are ours here.
create or replace function name_key(words text)
returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(
        translate(
            fold_search(normalize(words, nfkc)), 'ıаеорсухіјѕһԁԛԝкмнтвАЕОРСУХІЈЅҺКМНТВαεικνορτυχΑΒΕΗΙΚΜΝΟΡΤΥΧΖ',
            'iaeopcyxijshdqwkmhtbaeopcyxijshkmhtbaeiknoptuxabehikmnoptyxz'),
        '[^a-z0-9]+', ' ', 'g'))
$$;
comment on function name_key is 'The words of a name as the eye takes them, without marks, signs and foreign letters of the same shape';
