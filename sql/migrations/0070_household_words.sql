-- Households and collectives under more of the words that clerks put before their names, and of two spouses the first.

create or replace function like_words(kind recipient_kind, words text) returns text
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
    elsif kind = 'household' and told ~* '[,/&+]|(^|\s)(và|va|cùng|cung)\s' then
        -- Hộ ông, bà Nguyễn Văn Bảy; ông Nguyễn Văn Bảy và bà Trần Thị Tám: whoever is named first.
        told := regexp_replace(told collate "vi-x-icu", '\m(ông|ong)\s*(,|/|&|\+|và|va)\s*(bà|ba)\M', '\1 \3', 'i');
        told := regexp_replace(told collate "vi-x-icu", '(?<=\S)\s*([,/&+]|\s(và|va|cùng|cung)\s).*$', '', 'i');
    end if;
    if kind <> 'collective' and told ~ '[(,;–-]|[a-zà-ỹ][A-ZĐ]' collate "C" then
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
        return regexp_replace(told, '^(tap the )?((ho gia dinh|gia dinh|ho|h?gd) )?((cua|ong|ba|vo chong) )*(?=[^ ])', '');
    end if;
    told := regexp_replace(told,
        '^((tap the|toan the|ban giam hieu|can bo|cong chuc|vien chuc|cong nhan vien|nguoi lao dong|nhan dan|quan dan|quan va dan|giao vien|nhan vien|hoc sinh'
            || '|va|cac|cua|c b|g v|n v|c c|v c|c n v|n l d|b g h|h s|cb|gv|nv|cc|vc|cnv|nld|bgh|cbgv|cbnv|cbcc|cbccvc|cbgvnv|gvnv|hs) )+(?=[^ ])', '');
    told := regexp_replace(told, '(?<! va)( cua| thuoc)? (u b n d|ui ban nhan dan)$', '');
    return regexp_replace(told, '(^| )0+(?=[0-9])', '\1', 'g');
end
$$;

reindex index recipient_likeness_ix;
reindex index recipient_alias_likeness_ix;
