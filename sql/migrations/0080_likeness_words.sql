-- Collectives under more words for their people, with their words exchanged; households under more of what is put before them.

-- Who works somewhere, as lists put it before the name of the place; UnitKey tells the same. Folded, y as i; letters of
-- abbreviations stand apart where they were capitals.
create function staff_words() returns text language sql immutable parallel safe as $$
    select 'tap the|toan the|hoi dong su pham|su pham|h d s p|hdsp|ban giam hieu|ban giam doc|ban lanh dao|can bo|cong chuc|vien chuc|cong nhan vien'
        || '|cong nhan|nguoi lao dong|nhan dan|quan dan|quan va dan|giao vien|nhan vien|hoc sinh|hoc vien|thai co giao|thai co|thai tro|thai va tro|co tro'
        || '|co va tro|chien si|i bac si|i si|bac si|doi ngu|va|cac|cua|c b|g v|n v|c c|v c|c n v|n l d|b g h|b g d|h s|c s'
        || '|(cb|gv|nv|cc|vc|cnv|nld|bgh|bgd|hs|cs){1,6}'
$$;
comment on function staff_words is 'What lists write before the name of a unit for those who work there: alternatives of an expression';

create or replace function like_words(kind recipient_kind, words text) returns text
-- As dear as 0071 says.
language plpgsql immutable parallel safe cost 2000 set search_path = public, pg_temp as $$
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
    elsif kind = 'household' and told ~* '[,/&+]|(^|\s)(và|va|cùng|cung|vợ|chồng)\s' then
        -- Hộ ông, bà Nguyễn Văn Bảy; ông Nguyễn Văn Bảy và bà Trần Thị Tám: whoever is named first.
        told := regexp_replace(told collate "vi-x-icu", '\m(ông|ong)\s*(,|/|&|\+|và|va)\s*(bà|ba)\M', '\1 \3', 'i');
        told := regexp_replace(told collate "vi-x-icu",
            '(?<=\S)\s*([,/&+]|\s(và|va|cùng|cung|(?<!vợ\s+)chồng|vợ(?!\s+chồng))\s).*$', '', 'i');
    end if;
    if kind <> 'collective' and told ~ '[(,;–-]|[a-zà-ỹ][A-ZĐ]' collate "C" then
        told := regexp_replace(told, '\([^)]*\)?|[,;].*$|\s[–-]\s.*$', ' ', 'g');
        told := regexp_replace(told collate "vi-x-icu", '(?<=[[:lower:]])(?=[[:upper:]])', ' ', 'g');
    end if;
    -- Forms of address, told by their marks: Chu, Cù and Thái are family names. Two words are left.
    if kind = 'individual' and told ~* '^\s*(cô|thầy|anh|chị|em|chú|bác|cụ|dì)\s' then
        told := regexp_replace(told collate "vi-x-icu", '^\s*((cô|thầy|anh|chị|em|chú|bác|cụ|dì)(\s+giáo)?\s+)+(?=\S+\s+\S)', '', 'i');
    elsif kind = 'household' and told ~* '^\s*(hộ|gia đình|đại gia đình|nhà|tập thể|cơ sở)\s' then
        told := regexp_replace(told collate "vi-x-icu",
            '^\s*((hộ|đại gia đình|gia đình|nhà|cơ sở sản xuất|cơ sở kinh doanh|nghèo|cận nghèo|chính sách|liệt s[ĩỹ]|thương binh|có công'
                || '|người có công|quả phụ|ông|bà|cô|thầy|anh|chị|chú|bác|cụ|dì|thím|mợ|ô\.?|b\.?)\s+)+(?=\S+\s+\S)', 'ho ', 'i');
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
        -- Hồ is a family name.
        return case when words ~* '^\s*hồ\s' then told else regexp_replace(told,
            '^(tap the )?((ho gia dinh|gia dinh|ho gd|ho|h?gd) )?((san xuat|kinh doanh|ca the|sxkd|nong dan|van hoa|tieu bieu|chu ho|cua|ong|ba|vo chong) )*(?=[^ ])', '') end;
    end if;
    told := regexp_replace(told, '^((' || staff_words() || ') )+(?=[^ ])', '');
    told := regexp_replace(told, '(?<! va| h d n d| hoi dong nhan dan)( cua| thuoc)? (u b n d|ui ban nhan dan)$', '');
    told := regexp_replace(told, ' va (?=[^ ])', ' ', 'g');
    -- Trường Sen Hồng Tiểu học; Tiểu học Sen Hồng.
    if told ~ '(^| )(tieu hoc|trung hoc co so|trung hoc pho thong|mam non|mau giao)( |$)' then
        told := regexp_replace(told, '^truong (?!mam |mau |tieu |trung |pho )(.*[^ ]) (tieu hoc|trung hoc co so|trung hoc pho thong|mam non|mau giao)$', 'truong \2 \1');
        told := regexp_replace(told, '^(?=(tieu hoc|trung hoc co so|trung hoc pho thong|mam non|mau giao) [^ ])', 'truong ');
    elsif told ~ '^(t h c s|t h p t|t h|m n|m g) [^ ]' then
        told := 'truong ' || told;
    end if;
    return regexp_replace(told, '(^| )0+(?=[0-9])', '\1', 'g');
end
$$;

reindex index recipient_likeness_ix;
reindex index recipient_alias_likeness_ix;
