-- An authority of the register goes by its code: by its name it would be somebody else, whose papers nobody vouches for.

-- An authority may be told in English, as on papers for guests from abroad.
create or replace function english_authority(key text)
returns text language sql immutable parallel safe as $$
    select case when key !~ ' (province|provincial|commune|communal|ward|district|city|town|people|peoples) ' then key else
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(key,
            ' (?:people s|peoples|people) (?:committee|council)(?: of)?(?: the)?(?= )', ' ubnd', 'g'),
            ' (?:provincial|communal|commune|ward|district|city|town|municipal)(?= ubnd )', '', 'g'),
            ' (?:vice )?(?:chair(?:man|woman|person)?|president)(?: of)?(?: the)?(?= .*ubnd )', ' ct', 'g'),
            ' province of(?: the)?(?= )', ' tinh', 'g'), ' (?:commune|town) of(?: the)?(?= )', ' xa', 'g'), ' ward of(?= )', ' phuong', 'g'),
            ' city of(?= )', ' thanh pho', 'g') end
$$;
comment on function english_authority is 'The folded words of an authority with English ones for its body, its head and its place as the Vietnamese ones';

-- Where somebody speaks for a place there is a mark, and so there is at the beginning: what follows is who decides. Offices
-- of a body and what is below it are others.
create or replace function authority_words(words text)
returns text language sql immutable parallel safe as $$
    select replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(regexp_replace(english_authority(
            -- U.B.N.D and C.T are the short forms of the same words; a place that comes after a comma is another one.
            ' ' || name_key(regexp_replace(
                regexp_replace(words, '(?<![[:alpha:]])([[:alpha:]])\.(?=[[:alpha:]](\.|$|[^[:alpha:]]))', '\1', 'g'),
                '[,;(–-]\s*(?=(tỉnh|thành phố|t\.?p|huyện|quận|thị xã|thị trấn|xã|phường)\M)', ' phay ', 'gi')) || ' '),
            -- Words that have run together: UBNDxã, Chủ tịchUBND.
            '(?<= )((?:ub|u b )?nd|ubnd|hdnd|dan)(xa|phuong|thi|tinh|huyen|quan|thanh|tp|tt|dac|x|p)(?= )', '\1 \2', 'g'),
            '(?<= )(ubnd|hdnd)(t|h)(?= )', '\1 \2', 'g'),
            '(?<= )(tich|ct|pct|tm|kt)(ubnd|hdnd|ub)(?= )', '\1 \2', 'g'),
            ' (u b n d|u b nd|ub n d|ub nd|ub nhan dan|uy ban n d|uy ban nd|uy ban nhan d|u ban nhan dan|ubdn|unbd|uy ban hanh chinh)(?= )', ' ubnd', 'g'),
            ' (h d n d|h d nd|hd n d|hd nd|hd nhan dan|hoi dong n d|hoi dong nd)(?= )', ' hdnd', 'g'),
            -- The council advises the head, who presides over it: papers "of the council" are his.
            ' (hoi dong|hd|h d)( va)? ?(thi dua( va)?( khen thuong)?|t d ?k t|td ?kt|td)(?= )', ' hdtdkt', 'g'),
            ' (hoi dong|hd)( (xet|duyet|tham dinh|cong nhan|danh gia|khoa hoc|va))* sang kien( kinh nghiem)?(?= )', ' hdtdkt', 'g'),
            ' (c t|ct) (u b|ub)(?= )', ' ct ub', 'g'),
            -- Of that term, the provisional one: what stands between a committee and the kind of its place is no name.
            ' (ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) (?!(?:va|phay|tinh|thanh pho|thanh|huyen|quan|thi|xa|phuong|dac|tp|tx|tt|x|p|t|h|q|cac|cap|ubnd|hdnd|uy) )[a-z0-9]+'
                || '(?: (?!(?:va|phay|tinh|thanh|huyen|quan|thi|xa|phuong|dac) )[a-z0-9]+){0,2}(?= (?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) )',
                ' \1', 'g'), ' phay ', ' ')
$$;
comment on function authority_words is 'The folded words of the name of an authority, with the bodies of a place by one abbreviation each, however they were written';

create or replace function authority_key(words text)
returns text language sql immutable parallel safe as $$
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        regexp_replace('^' || regexp_replace(regexp_replace(authority_words(words),
            ' (van phong|thuoc)( hoi dong nhan dan| hdnd)?( va)?( uy ban nhan dan| ubnd)(?= )', ' \1', 'g'),
            '( (uy ban nhan dan|uy ban|ubnd|ub|hoi dong nhan dan|hdnd|hdtdkt|pho chu tich|chu tich|pct|ct|thay mat|tm|kt|va'
                || '|chinh quyen( dia phuong)?( (2|hai) cap)?|lanh dao|nguoi dung dau|pho giam doc|giam doc|hieu truong|nay la))+(?= )', ' ^', 'g'),
            '^[\^ ]+', '^ '), '  +', ' ', 'g'),
        '\^ x ', '^ xa ', 'g'), '\^ tt ', '^ thi tran ', 'g'), '\^ p ', '^ phuong ', 'g'),
        '\^ h ', '^ huyen ', 'g'), '\^ tp ', '^ thanh pho ', 'g'), '\^ t ', '^ tinh ', 'g'),
        -- The new commune is the commune.
        '\^ (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)( (moi|cu))+ (?=[a-z0-9])', '^ \1 ', 'g'),
        -- Of the level of a commune, the commune that has the name, and one's own one.
        '\^ cap (?=(tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) )', '^ ', 'g'),
        '\^ (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) (co ten|mang ten|ten|goi)( goi)?( la)? (?=[a-z0-9])', '^ \1 ', 'g'),
        '\^ (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) (ta|nha|minh|nay|chung ta|chung toi|so tai) $', '^ \1 ')
$$;
comment on function authority_key is
    'The folded words of the name of an authority, ^ for its beginning and for whoever speaks for a place: “^ xa an nhon ”';

create or replace function bare_name(key text)
returns text language sql immutable parallel safe as $$
    select regexp_replace(key, '^\^ (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) ', '^ ')
$$;
comment on function bare_name is 'The key of a place without what kind of place it is';

-- Words that run together, or are clipped to a letter: xaphu huu, xa p huu, xa ph. A name of one word has no letter that tells it.
create or replace function place_pattern(key text)
returns text language sql immutable parallel safe as $$
    select '\^ ?' || case
        when k.name not like '% %' then coalesce(replace(k.kind, ' ', ' ?') || ' ?', '') || k.name
        -- P. Hựu is read as a phường Hựu.
        else replace(regexp_replace(regexp_replace(k.name, '([a-z])([a-z]*)', '(?:\1\2|\1)', 'g'), '^[^)]+\)',
            '(?:' || coalesce(k.kind || ' ', '') || '\&'
                || coalesce('|' || (array['phuong', 'xa', 'tinh', 'huyen'])[nullif(strpos('pxth', left(k.name, 1)), 0)], '') || ')'), ' ', ' ?')
        end || ' '
    from (
        select regexp_replace(substr(bare_name(key), 3), ' +$', '') as name,
            substring(key from '^\^ (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) ') as kind) k
$$;
comment on function place_pattern is 'A pattern for the key of a place whose words run together or are clipped to their first letters';

-- The provinces of the country, those of before as well: a place of none of these names is not one of another province.
create or replace function names_a_province(key text)
returns boolean language sql immutable parallel safe as $$
    select key ~ ('^ ('
        || 'an giang|ba ria vung tau|bac lieu|bac giang|bac kan|bac can|bac ninh|bac thai|ben tre'
        || '|binh duong|binh dinh|binh phuoc|binh thuan|binh tri thien|ca mau|cao bang|cao lang|can tho'
        || '|cuu long|da nang|dak lak|dac lac|dak nong|dien bien|dong nai|dong thap|gia lai|ha bac|ha giang'
        || '|ha nam|ha noi|ha tay|ha tinh|ha tuyen|hai duong|hai hung|hai phong|hau giang|ho chi minh'
        || '|hoa binh|hoang lien son|hue|hung yen|khanh hoa|kien giang|kon tum|lai chau|lam dong|lang son'
        || '|lao cai|long an|minh hai|nam dinh|nam ha|nghe an|nghe tinh|nghia binh|ninh binh|ninh thuan'
        || '|phu khanh|phu tho|phu yen|quang binh|quang nam|quang ngai|quang ninh|quang tri|sai gon'
        || '|soc trang|son la|song be|tay ninh|thai binh|thai nguyen|thanh hoa|thua thien hue|thuan hai'
        || '|tien giang|tra vinh|tuyen quang|vinh long|vinh phu|vinh phuc|yen bai'
        || ')( |\^|$)')
$$;
comment on function names_a_province is 'Whether the key of a place begins with the name of a province of Việt Nam, of today or since 1976';

-- Another place of the same name is told by its province or district, which must not be one where this place is or was.
create or replace function is_another_place(unit bigint, after text)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    with own as (
        select b.org_unit_id from units_behind(unit) b
    ), told as (
        select ' ' || coalesce(
            substring(' ' || after from ' (?:tinh|thanh pho|tp) (.+)$'),
            substring(' ' || after from ' (?:huyen|quan|thi xa) (.+)$')) as place
    )
    -- “Tỉnh nhà” and “tỉnh ĐT” are the own one; the name of a district has two words.
    select coalesce((
        select (names_a_province(t.place) or ' ' || after !~ ' tinh ' and t.place ~ '^ [a-z]{2,} [a-z]{2,}') and not exists (
            select from own o
            join org_unit u using (org_unit_id)
            where u.kind in ('province', 'district')
                and strpos(t.place, substr(bare_name(authority_key(u.name)), 2)) > 0)
        from told t
        where t.place is not null), false)
        and not exists (select from org_unit u where u.org_unit_id = unit and u.kind = 'province')
$$;
comment on function is_another_place is
    'Whether what follows the name of a unit names a province or district that is none above it, now or before';

drop function if exists is_unit_name(text);
create or replace function units_named(words text, day date)
returns setof bigint language sql stable security definer set search_path = public, pg_temp as $$
    with asked as materialized (
        select replace(authority_key(words), ' ', '') as folded, authority_key(words) as key
    ), clipped as materialized (
        select a.key, a.folded,
            a.key ~ ' [a-z] |\^ (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) [b-df-hj-np-tv-xz]{2,4} '
                or authority_words(words) ~ ' [pxth] [a-z]+ ((thanh pho|tp|tinh|huyen|quan|thi xa) |$)' as is_clipped,
            -- UBND ĐT: of a body, by initials alone.
            case when authority_words(words) ~ ' (ubnd|uy ban nhan dan|uy ban|ub|hdnd|hoi dong nhan dan|chu tich|ct|pct) [a-z]{2,4} $'
                then substring(a.key from '^\^ ([a-z]{2,4}) $') end as initials
        from asked a
    ), candidate as materialized (
        -- Keys are dear: whose last word is not there is not named.
        select u.org_unit_id, u.name, u.body_name, u.head_title, u.in_force, u.kind
        from clipped a
        join org_unit u on u.authority_kind_code is not null and (a.is_clipped or a.initials is not null or exists (
            select from (values (u.name), (u.body_name), (u.head_title)) n (name)
            where strpos(a.folded, regexp_replace(name_key(n.name), '^.* ', '')) > 0))
    ), named as (
        select u.org_unit_id, case
                when strpos(a.key, n.key) > 0 then substr(a.key, strpos(a.key, n.key) + length(n.key))
                when n.key = k.key and (a.is_clipped or strpos(a.folded, replace(n.key, ' ', '')) > 0) then
                    substring(a.key from place_pattern(n.key) || '(.*)$') end as after, n.is_bare and n.key <> k.key as is_bare
        from clipped a
        cross join candidate u
        cross join lateral (select authority_key(u.name) as key offset 0) k
        cross join lateral (values (k.key, false), (bare_name(k.key), true)) n (key, is_bare)
        -- In the name of a unit that has ended nobody decides; before it was, others may have been called so.
        where day is null or lower(u.in_force) <= day
        union all
        -- Since districts and towns are no more, a province has one place of a name, whatever kind it is said to be.
        select u.org_unit_id, substr(a.key, strpos(a.key, o.key) + length(o.key)), false
        from clipped a
        cross join candidate u
        cross join lateral (select bare_name(authority_key(u.name)) as key offset 0) k
        cross join lateral (
            select '^ ' || other || substr(k.key, 2) as key
            from unnest(case u.kind when 'province' then '{tinh,thanh pho}' when 'commune' then '{xa,phuong,thi tran,dac khu}' end::text[]) other) o
        where u.in_force @> coalesce(day, register_today()) and strpos(a.key, o.key) > 0 and coalesce(day, register_today()) >= '2025-07-01'
    )
    select u.org_unit_id from candidate u, asked a
    where a.folded <> '^' and a.folded in (
            replace(authority_key(u.name), ' ', ''), replace(authority_key(u.body_name), ' ', ''),
            replace(authority_key(u.head_title), ' ', ''))
    union
    select n.org_unit_id from named n
    where n.after is not null
        -- Without its kind it may be the beginning of another name.
        and (not n.is_bare or n.after ~ '^($|\^|(tinh|thanh pho|tp|huyen|quan|province|commune|ward|district|city|town) )')
        and not is_another_place(n.org_unit_id, n.after)
    union
    select u.org_unit_id from candidate u, clipped a
    where (day is null or lower(u.in_force) <= day)
        and a.initials = regexp_replace(substr(bare_name(authority_key(u.name)), 3), '([a-z0-9])[a-z0-9]* *', '\1', 'g')
$$;
comment on function units_named is 'The authorities of the register that words name: one of them, its body or its head, however that is written';
revoke execute on function units_named from public;

create or replace function is_unit_name(words text, day date)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from units_named(words, day))
$$;
comment on function is_unit_name is
    'Whether an authority is called like one of the register, its body or its head, however that is written';

-- “Chủ tịch UBND tỉnh” is the chairperson of one's own province, and so it was before the province went into another.
create or replace function bare_title(words text)
returns text language sql immutable parallel safe as $$
    select substring(k.key from '\^ (?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|so) $')
    from (select authority_key(words) as key offset 0) k
    where k.key !~ ' van phong [a-z ]*\^'
$$;
comment on function bare_title is 'The kind of place that words end with, without saying which one: “^ tinh ”; null for other words';

create or replace function units_titled(words text, day date, applied bigint)
returns setof bigint language sql stable security definer set search_path = public, pg_temp as $$
    with recursive title as materialized (
        select bare_title(words) as key
    ), own as (
        select applied as org_unit_id from title t where t.key is not null
        union
        select n.org_unit_id
        from own o
        cross join lateral (
            select u.parent_id from org_unit u where u.org_unit_id = o.org_unit_id and u.parent_id is not null
            union all
            select l.predecessor_id from org_unit_lineage l where l.successor_id = o.org_unit_id) n (org_unit_id)
    )
    select u.org_unit_id
    from own o join org_unit u using (org_unit_id) cross join title t
    where u.authority_kind_code is not null and (day is null or lower(u.in_force) <= day)
        and starts_with('^ ' || name_key(u.name) || ' ', t.key)
$$;
comment on function units_titled is
    'The authorities, a unit or those above it, now or before, that words mean which say of a place what kind it is and no more';
revoke execute on function units_titled from public;

-- Of whoever signed, “Chủ tịch UBND tỉnh” is that of the province which the paper names.
create or replace function is_titled_signer(post text, authority text)
returns boolean language sql immutable parallel safe as $$
    select bare_title(post) is not null
        and strpos(authority_key(authority), bare_title(post)) = 0 and not names_a_province(substr(authority_key(authority), 2))
$$;
comment on function is_titled_signer is 'Whether the post of a signer tells a kind of place, and the authority none of that kind that it could be of';

create or replace function is_own_title(words text, day date, applied bigint[])
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select bare_title(words) is not null and exists (
        select from unnest(applied) a (unit) where exists (select from units_titled(words, day, a.unit)))
$$;
comment on function is_own_title is 'Whether words mean an authority of one of these units by its bare title';

-- Whoever decided above is told by words: what office they are of. Of others nothing is known.
create or replace function authority_kinds(words text)
returns text[] language sql immutable parallel safe as $$
    select case
        when k.key ~ '^\^ nuoc ' then '{state_president}'::text[]
        when k.key ~ ' thu tuong ' then '{prime_minister}'
        when k.key ~ '^\^ chinh phu ' then '{government}'
        when k.key ~ ' thuong vu quoc hoi ' then '{assembly_committee}'
        when k.key ~ '^\^ tinh (?!uy )' then '{province_chair}'
        when k.key ~ '^\^ thanh pho ' then '{province_chair,district_chair}'
        when k.key ~ '^\^ (huyen(?! uy )|quan(?! (khu|chung|doan|doi|su|uy) )|thi xa) ' then '{district_chair}'
        when k.key ~ '^\^ (xa|phuong|thi tran|dac khu) ' then '{commune_chair}'
        when k.key ~ '^\^ (thu truong )?bo (?!chi huy|doi|tu lenh)' then '{minister,armed_forces,education}'
        when k.key ~ '^\^ so ' then '{department_head,unit_head,education}'
        when k.key ~ '^\^ van phong ' then '{department_head,unit_head}'
        when k.key ~ '^\^ (tong cong ty|cong ty|tap doan|doanh nghiep|hop tac xa|htx) ' then '{enterprise_head}'
        when k.key ~ '^\^ (quan khu|quan doan|quan chung|bo doi|bo chi huy|bo tu lenh|ban chi huy|cong an|su doan|lu doan|trung doan|ban co yeu) ' then '{armed_forces}'
        when k.key ~ '^\^ (dai hoc|hoc vien|truong|phong giao duc) ' then '{education,unit_head}'
        when k.key ~ '^\^ (hoi|lien doan|tong lien doan|doan|dang|tinh uy|thanh uy|huyen uy|quan uy|thi uy|mat tran|mttq|lien hiep|lien minh|cong doan|ban chap hanh|ban thuong vu|bch|btv) '
            then '{organisation}'
        else '{}' end
    from (select authority_key(words) as key) k
$$;
comment on function authority_kinds is 'What offices words name, as far as they say so: “Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp”, “Thủ tướng Chính phủ”';

-- Whoever decided or recognised is named: neither by a code, nor as "the committee", "the office" or "whoever is competent", which is
-- anybody, one's own side as well.
create or replace function authority_fault(words text)
returns text language sql immutable parallel safe as $$
    select case
        when words !~ '[^0-9A-ZĐ._/ -]' and words ~ '[0-9]' or not has_words(words) then 'TD335'
        when key ~ '^\^ (bo|ban|nganh|phong|cuc|tong cuc|chi cuc|truong|trung tam|cong ty|doanh nghiep|hoi|doan|dang|dang uy|dang bo|khoa|to) $'
            or regexp_replace(key, '(^|(?<= ))(\^|co quan|don vi|to chuc|noi|cac|cap|tren|co|tham quyen|thu truong|lanh dao|nguoi|dung dau|ky|quyet dinh'
                || '|cong nhan|hoi dong|khoa hoc|sang kien|hdsk|thuong truc|dia phuong|van phong|cua|cong tac|noi nay|minh|ta)(?= )', '', 'g') !~ '[a-z]' then 'TD571' end
    from (select authority_key(words) as key offset 0) k
$$;
comment on function authority_fault is 'The code of what keeps words from being the name of an authority; null for a name';

create or replace function is_below_province(words text)
returns boolean language sql immutable parallel safe as $$
    select key ~ ('^\^ (xa|phuong|thi tran|dac khu|huyen|quan(?! (khu|chung|doan|doi|su|uy) )|thi xa|so|chi cuc|phong|truong(?! dai hoc quoc gia )|cong ty|doanh nghiep'
            || '|hop tac xa|htx|trung tam|benh vien|tram|ban chi huy|trung doan|huyen uy|thi uy|to|khoa) ')
        or key ~ ' thanh pho [a-z ]+ tinh [a-z]'
        or key ~ '( (xa(?! hoi)|thi tran|huyen)|(?<! dia) phuong) ([a-z0-9]|$)' and key !~ ' (tinh|tinh uy|trung uong|bo) ([a-z]|$)'
    from (select authority_key(words) as key offset 0) k
$$;
comment on function is_below_province is 'Whether words say that an authority is one below a province: of a commune, a district, a department, a school, an enterprise';
