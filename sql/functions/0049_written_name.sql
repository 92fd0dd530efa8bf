-- What is no name, and what is no text: placeholders, and several people in one cell. Text of fonts from before Unicode is told by
-- the program, which asks again.

create or replace function family_names()
returns text language sql immutable parallel safe as $$
    select '(nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trương|mai|cao|lưu|tạ|trịnh|đào|tô|tăng|quách'
        || '|kiều|mạc|bạch|phùng|vương|thạch|tống|nghiêm|chu|triệu|lương|tôn nữ|tôn thất'
        || '|(hà|châu|thái|lâm|đoàn|từ|la)(?= (văn|thị|minh|quốc|thanh|ngọc|xuân|hữu|đức|công|kim) ))'
$$;
comment on function family_names is 'Common family names, as an expression of small letters';

create or replace function is_placeholder(words text)
returns boolean language sql immutable parallel safe as $$
    -- None of them is longer or begins otherwise, and keys are dear. Hồ is a family name: Hồ Gia Định is somebody.
    select not coalesce(has_words(words), false) or char_length(words) <= 14
        and words ~* '^[^[:alpha:]]*(kh[oô]|ch[uư]|nh[uư]|n[^[:alpha:]]*[at]|nul|non|b[oỏ]|[dđ][eể]|id|di|xx|h[oọộ] |c[aá] |t[aậ]p )'
        and words !~* '^hồ ' and name_key(words) in (
        'khong', 'khong co', 'khong ro', 'khong biet', 'chua co', 'chua ro', 'nhu tren', 'nt', 'n t', 'n a', 'null', 'none', 'bo trong',
        'de trong', 'idem', 'ditto', 'xxx', 'ho va ten', 'ho ten', 'ca nhan', 'tap the', 'ho gia dinh')
$$;
comment on function is_placeholder is 'Whether words stand for none, or for those of the line above: “.”, “Không”, “Như trên”';

drop function if exists is_old_font(text);

-- Households are called so: “Hộ ông …”, “Gia đình Nguyễn …”. Three words and more after a common family name, each with a capital,
-- are a person, and may be whom a household is called after. A school or a company has its kind before such a name.
create or replace function told_kind(words text)
returns recipient_kind language sql immutable parallel safe as $$
    select case
        when t.low ~ ('^((hộ|gia đình|hộ gia đình|hgđ|hộ gđ|gđ)\.?( nhà)? (ông|bà|anh|chị|cô|chú|bác|cụ|đ/c|đồng chí|vợ chồng)|vợ chồng) \S'
                || '|^hộ gia đình \S+ \S|^(hộ|gia đình) ' || family_names() || ' \S') then 'household'::recipient_kind
        when t.low ~ ('^((ông|bà|anh|chị|đ/c|đồng chí)\.? )?' || family_names() || '( [^[:space:][:digit:][:punct:]]+){2,4}$')
            and words in (initcap(t.low collate "vi-x-icu"), upper(t.low collate "vi-x-icu"))
            and t.low !~ '^(hồ chứa|hồ bơi|hồ câu|cao đẳng|cao học|cao su|mai linh|dương minh châu)' then 'individual' end
    from (select lower(btrim(regexp_replace(words, '[[:space:]]+', ' ', 'g')) collate "vi-x-icu") as low offset 0) t
$$;
comment on function told_kind is 'What a name by itself shows: a household, or a person; null for all else';

-- Who has died is told by the day of the death on the card, not in the name.
create or replace function name_tells_death(words text)
returns boolean language sql immutable parallel safe as $$
    select t.low ~ ('\m((đã|vừa|mới) (mất|chết|khuất)|từ trần|qua đời|truy tặng|hy sinh|hi sinh)\M|[(,–-] ?(mất|chết)\M'
        || '|^(hương hồn|vong linh|liệt sĩ|liệt sỹ) \S|^(hộ )?cố ((ông|bà|cụ|đ/c|đồng chí)\.? |' || family_names() || ' |\S+ \S+ \S)')
    from (select lower(btrim(regexp_replace(words, '[[:space:]]+', ' ', 'g')) collate "vi-x-icu") as low offset 0) t
$$;
comment on function name_tells_death is 'Whether a name says that whoever bears it has died: “(đã mất)”, “Cố …”, “(truy tặng)”';

create or replace function name_fault(words text, kind recipient_kind)
returns text language sql immutable parallel safe as $$
    select case
        -- Most people are of a few families, and have letters alone: of them nothing else is asked, which would take ten times as long.
        when kind = 'individual' and split_part(words, ' ', 1) collate "C" in (
                'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý')
            and words !~ '[^A-Za-z\u00C0-\u00C5\u00C7-\u00CF\u00D1-\u00D6\u00D9-\u00DD\u00E0-\u00E5\u00E7-\u00EF\u00F1-\u00F6\u00F9-\u00FDĂăĐđĨĩŨũƠơƯưẠ-ỹ ]| v[aà] '
            then null
        when is_placeholder(words) then 'TD545'
        -- Letters of other alphabets that look like ours: nobody finds him again. Ƀ is one of the Ê-đê and the Gia-rai.
        -- Most names have letters of ours alone, which one look says.
        when words ~ '[^\u0001-\u007F\u00C0-\u00C5\u00C7-\u00CF\u00D1-\u00D6\u00D9-\u00DD\u00E0-\u00E5\u00E7-\u00EF\u00F1-\u00F6\u00F9-\u00FDĂăĐđĨĩŨũƠơƯưẠ-ỹ]'
            and regexp_replace(normalize(words, nfd), '[\u0001-\u007F\u0300-\u036FđĐɃƀ]', '', 'g') collate "vi-x-icu" ~ '[[:alpha:]]' then 'TD545'
        -- One look tells most names, which have none of these words.
        when kind <> 'collective' and words ~ '(ã|ừa|ới|Ã|ỪA|ỚI) [mckMCK]|[(,–-] ?[mcMC]|[tT][ừỪ] [tT]|[qQ][uU][aA] |[tT](ặng|ẶNG)|[hH][iIyY] [sS]|^(hộ |Hộ |HỘ )?(Cố|CỐ|cố|Hương|HƯƠNG|Vong|VONG|Liệt|LIỆT|liệt) '
            and name_tells_death(words) then 'TD617'
        when kind = 'individual' and words ~ '^([Hh](ộ|Ộ)|[Gg][IiĐđ]|[Vv](ợ|Ợ)|[Hh][Gg])' and told_kind(words) = 'household' then 'TD615'
        when kind = 'collective' and words ~ '^([Hh](ộ|Ộ|g|G)|[Gg][IiĐđ]|[Vv](ợ|Ợ)|[[:upper:]][[:alpha:]]+\.?( [[:upper:]][[:alpha:]]*){2,5}$)'
            and told_kind(words) is not null then case told_kind(words) when 'household' then 'TD615' else 'TD616' end
        -- Degrees and ranks stand before a name, in a column of their own: with one he would be another than without.
        when kind = 'individual' and words ~* '^(ths|ts|pgs|gs|bs|ks|cn|ds|ls|th\.s|b\.s|k\.s|thạc s[ĩỹ]|tiến s[ĩỹ]|bác s[ĩỹ]|kỹ sư|cử nhân|luật sư|dược s[ĩỹ]|giáo sư|phó giáo sư)[. ]' then 'TD563'
        -- A person is one: no list of them, no number before him, no share behind him.
        -- Nor does he have a birth in it, which has a column of its own.
        when kind = 'individual' and words ~ '[,;%&+/|]|^[0-9]+[.)]|\m(19|20)[0-9]{2}\M|[0-9][.-][0-9]|[[:space:]](và|va)[[:space:]]' then
            case when words ~ '\m(19|20)[0-9]{2}\M|[0-9][./-][0-9]' and words !~ '[%&+|]|[[:space:]](và|va)[[:space:]]' then 'TD111' else 'TD545' end
        -- Nor are two schools one: “Trường Sen Hồng và Trường Hướng Dương”.
        when kind = 'collective' and words collate "vi-x-icu" ~* '\m(trường|trạm|hợp tác xã|htx|công ty|phòng) .*[^ ]([,;+&/]| và| -)\s*(tập thể )?\1 [^ ]' then 'TD565'
    end
$$;
comment on function name_fault is 'The code of what keeps words from being the name of such a recipient; null for a name';

-- How many words of two names differ, wherever they stand.
create or replace function name_distance(one text, other text)
returns integer language sql immutable parallel safe as $$
    select coalesce(greatest(sum(d.more) filter (where d.more > 0), -sum(d.more) filter (where d.more < 0)), 0)::integer
    from (
        select sum(w.side) as more
        from (
            select 1 as side, unnest(string_to_array(name_key(one), ' ')) as word
            union all
            select -1, unnest(string_to_array(name_key(other), ' '))) w
        group by w.word
    ) d
$$;
comment on function name_distance is 'How many words one name has that the other has not, without marks and order';

-- Whom the account sees called so, besides one: a name that is put right may be another's. One who was as near before, but for
-- marks, is none that it comes to be.
drop function if exists namesake_of(bigint, text);
create or replace function namesake_of(entry bigint, words text, former text)
returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    perform require_given('recipient', entry::text);
    return (
    select r.name || ' (' || r.recipient_id || '), ' || u.name
    from recipient r
    join org_unit u using (org_unit_id)
    where fold_search(r.name) collate "C" = fold_search(words) collate "C" and r.recipient_id <> entry
        and r.recipient_kind = (select e.recipient_kind from recipient e where e.recipient_id = entry)
        and (former is null or fold_search(former) collate "C" <> fold_search(words) collate "C"
            or spoken_name(r.name) = spoken_name(words) and spoken_name(former) <> spoken_name(words))
        and (is_maintainer() or account_sees_all() or r.org_unit_id = any ((select account_units())::bigint[]))
    order by r.recipient_id
    limit 1);
end
$$;
comment on function namesake_of is 'Another recipient in reach who is called so, with the number of the card and the unit; null when there is none';
revoke execute on function namesake_of from public;
grant execute on function namesake_of to thidua_viewer;

create or replace function refuse_no_name() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    -- Whoever keeps the database moves whole registers, with the names that they have.
    if not is_maintainer() then
        perform fail(name_fault(new.name, new.recipient_kind), 'name', new.name, 'subject', new.name);
    end if;
    return new;
end
$$;
comment on function refuse_no_name is 'Refuses what is no name';

-- What a register has already stays; whoever writes it anew is refused.
do $$
declare
    place text;
begin
    foreach place in array array['recipient', 'nomination'] loop
        execute format(
            'create or replace trigger %1$s_name_written before insert on %1$I for each row '
            'when (name_fault(new.name, new.recipient_kind) is not null) execute function refuse_no_name()', place);
        execute format(
            'create or replace trigger %1$s_name_written_anew before update of name on %1$I for each row '
            'when (new.name is distinct from old.name and name_fault(new.name, new.recipient_kind) is not null) '
            'execute function refuse_no_name()', place);
    end loop;
end
$$;

create or replace function refuse_no_text() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
    kind recipient_kind := (select n.recipient_kind from nomination n where n.nomination_id = new.nomination_id);
    wrong record;
begin
    select f.code, f.words into wrong
    from (values
        (name_fault(new.name, kind), new.name::text), (text_fault(new.unit_name), new.unit_name::text),
        (text_fault(new.achievement), new.achievement::text), (text_fault(new.post), new.post::text),
        (text_fault(new.honorific), new.honorific::text)) f (code, words)
    where f.code is not null
    limit 1;
    -- A line that only moves keeps the words that it had.
    if found and (new.honorific, new.name, new.post, new.unit_name, new.achievement)
        is distinct from (old.honorific, old.name, old.post, old.unit_name, old.achievement)
    then
        perform fail(wrong.code, 'ordinal', new.ordinal::text, 'name', new.name, 'subject', wrong.words);
    end if;
    return new;
end
$$;
comment on function refuse_no_text is 'Refuses wording of a draft that says nothing';

create or replace function text_fault(words text)
returns text language sql immutable parallel safe as $$
    select case when not has_words(words) then 'TD548' end
$$;
comment on function text_fault is 'The code of what keeps words from being wording of a paper; null for wording, and for none';
create or replace trigger draft_line_written_anew before update of honorific, name, post, unit_name, achievement on draft_line
    for each row when (old.* is distinct from new.*) execute function refuse_no_text();
