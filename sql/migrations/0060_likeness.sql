-- Who may be the same: keys under which names meet that may be one, and where somebody was before.

-- The plain words of a name without what is not of it: brackets, what follows a comma, forms of address, "Hộ ông", "Tập thể
-- cán bộ", and the body above a collective. Capitals in a row are letters of words: THT is t h t.
create function like_words(kind recipient_kind, words text) returns text
language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare
    told text := words;
    bare text;
begin
    if kind = 'collective' then
        told := regexp_replace(told, '\([^)]*\)?', ' ', 'g');
        -- A name that is written in capitals throughout has no abbreviations that could be told.
        if told <> upper(told collate "vi-x-icu") then
            told := regexp_replace(told collate "vi-x-icu", '(?<=[[:upper:]])(?=[[:upper:]])', ' ', 'g');
        end if;
        -- UBND xã Phú Hựu - Phòng Kinh tế
        told := regexp_replace(told collate "vi-x-icu", '^\s*(U ?B ?N ?D|H ?Đ ?N ?D|Ủy ban|Uỷ ban|Hội đồng|Đảng ủy|Đảng uỷ)[^–-]*\s[–-]\s+(?=\S)', '', 'i');
        bare := regexp_replace(told collate "vi-x-icu",
            '(?<!tác)\s(của |thuộc |tại )?(xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tp\.?|tỉnh|đặc khu)(\s.*)?$', '', 'i');
        if bare = told and fold_search(told) = lower(told) then
            bare := regexp_replace(told, '(?<!tac|tram)\s(cua |thuoc |tai )?(xa|phuong|thi tran|thi xa|huyen|thanh pho|tinh)(\s.*)?$', '', 'i');
        end if;
        -- The people of a commune are the commune.
        told := case when fold_search(bare) !~ '^\W*((tap the|can bo|cong chuc|vien chuc|nguoi lao dong|nhan dan|quan dan|va|cac)\W*)*$'
            then bare else told end;
    elsif told ~ '[(,;–-]|[a-zà-ỹ][A-ZĐ]' collate "C" then
        told := regexp_replace(told, '\([^)]*\)?|[,;].*$|\s[–-]\s.*$', ' ', 'g');
        told := regexp_replace(told collate "vi-x-icu", '(?<=[[:lower:]])(?=[[:upper:]])', ' ', 'g');
    end if;
    told := btrim(translate(fold_search(told), 'y', 'i'));
    if told ~ '[^a-z0-9 ]|  ' then
        -- As name_key has them.
        told := btrim(regexp_replace(
            translate(
                told, 'аеорсухіјѕһԁԛԝкмнтвАЕОРСУХІЈЅҺКМНТВαεικνορτυχΑΒΕΗΙΚΜΝΟΡΤΥΧΖ',
                'aeopcixijshdqwkmhtbaeopcixijshkmhtbaeiknoptuxabehikmnoptixz'),
            '[^a-z0-9]+', ' ', 'g'));
    end if;
    if kind = 'individual' then
        return case when told ~ '^(ong|ba|d c|dong chi|bs|bac si|ths|thac si) ' then
            regexp_replace(told, '^((ong|ba|d c|dong chi|bs|bac si|ths|thac si) )+(?=[^ ]+ [^ ])', '') else told end;
    elsif kind = 'household' then
        return regexp_replace(told, '^(tap the )?((ho gia dinh|gia dinh|ho) )?((cua|ong|ba) )*(?=[^ ])', '');
    end if;
    told := regexp_replace(told,
        '^((tap the|can bo|cong chuc|vien chuc|nguoi lao dong|nhan dan|quan dan|quan va dan|giao vien|nhan vien|va|cac|cua) )+(?=[^ ])', '');
    told := regexp_replace(told, '(?<! va)( cua| thuoc)? (u b n d|ui ban nhan dan)$', '');
    return regexp_replace(told, '(^| )0+(?=[0-9])', '\1', 'g');
end
$$;
comment on function like_words is 'The words of a name that say who it is: without marks, forms of address, brackets and bodies above';

-- Persons and households are found under their words whatever the order, without Văn and Thị, which are left out here and
-- there; whoever is written with initials, under these. So names that may be one meet by equality.
create function like_initials(plain_words text) returns text
language sql immutable parallel safe set search_path = public, pg_temp as $$
    select '~' || string_agg(case when w.word ~ '^[0-9]' then w.word else left(w.word, 1) end, '' order by left(w.word, 1) collate "C", w.word collate "C")
    from string_to_table(plain_words, ' ') w (word)
$$;
comment on function like_initials is 'The first letters of plain words, sorted';

create function like_key(kind recipient_kind, words text) returns text
language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare
    told constant text := like_words(kind, words);
    sorted text[] := '{}';
    place integer;
    word text;
begin
    if told ~ (case when kind = 'collective' then '(^| )[a-z]( |$)' else '(^| )[a-z] ' end) then
        return like_initials(told);
    elsif kind = 'collective' then
        return told;
    end if;
    -- Two to five words are sorted in less time than a statement takes to begin.
    foreach word in array string_to_array(told, ' ') loop
        if word <> 'van' and word <> 'thi' then
            place := 0;
            while place < cardinality(sorted) and sorted[place + 1] collate "C" < word collate "C" loop
                place := place + 1;
            end loop;
            sorted := sorted[:place] || word || sorted[place + 1:];
        end if;
    end loop;
    return case when cardinality(sorted) = 0 then told else array_to_string(sorted, ' ') end;
end
$$;
comment on function like_key is 'Under which names of a kind meet that may be one: sorted words, or initials where a name has some';

create index recipient_likeness_ix on recipient (like_key(recipient_kind, name) collate "C", org_unit_id);
create index recipient_alias_likeness_ix on recipient_alias (like_key('individual', name) collate "C");

-- Where somebody was before: those who know him from there know him by that.
create table recipient_place (
    recipient_id bigint not null,
    org_unit_id bigint not null,
    constraint recipient_place_pk primary key (recipient_id, org_unit_id),
    constraint recipient_place_recipient_fk foreign key (recipient_id) references recipient,
    constraint recipient_place_unit_fk foreign key (org_unit_id) references org_unit
);
create index recipient_place_unit_ix on recipient_place (org_unit_id);
comment on table recipient_place is 'Units to which a recipient belonged before, as awards and moves tell';

insert into audit_table (table_name, began_at, exempt_because) values
    ('recipient_place', now(), 'Follows from awards, moves and mergers alone, whose changes are entries');

insert into recipient_place (recipient_id, org_unit_id)
select distinct a.recipient_id, a.org_unit_id
from award a join recipient r using (recipient_id)
where a.org_unit_id <> r.org_unit_id and not exists (
    select from org_unit_lineage l where l.predecessor_id = a.org_unit_id and l.successor_id = r.org_unit_id);
