-- An authority of the register goes by its code: by its name it would be somebody else, whose papers nobody vouches for.

-- Where somebody speaks for a place there is a mark, and so there is at the beginning: what follows is who decides. Offices
-- of a body and what is below it are others.
create or replace function authority_words(words text)
returns text language sql immutable parallel safe as $$
    select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            -- U.B.N.D and C.T are the short forms of the same words.
            ' ' || name_key(regexp_replace(words, '(?<![[:alpha:]])([[:alpha:]])\.(?=[[:alpha:]](\.|$|[^[:alpha:]]))', '\1', 'g')) || ' ',
            ' (u b n d|u b nd|ub n d|ub nd|ub nhan dan|uy ban n d|uy ban nd|uy ban nhan d|u ban nhan dan)(?= )', ' ubnd', 'g'),
            ' (h d n d|h d nd|hd n d|hd nd|hd nhan dan|hoi dong n d|hoi dong nd)(?= )', ' hdnd', 'g'),
            -- The council advises the head, who presides over it: papers "of the council" are his.
            ' (hoi dong|hd|h d)( va)? ?(thi dua( va)?( khen thuong)?|t d ?k t|td ?kt|td)(?= )', ' hdtdkt', 'g'),
            ' (c t|ct) (u b|ub)(?= )', ' ct ub', 'g'), ' ubndx ', ' ubnd xa ', 'g')
$$;
comment on function authority_words is 'The folded words of the name of an authority, with the bodies of a place by one abbreviation each, however they were written';

create or replace function authority_key(words text)
returns text language sql immutable parallel safe as $$
    select regexp_replace(
        regexp_replace('^' || regexp_replace(regexp_replace(authority_words(words),
            ' (van phong|thuoc)( hoi dong nhan dan| hdnd)?( va)?( uy ban nhan dan| ubnd)(?= )', ' \1', 'g'),
            '( (uy ban nhan dan|uy ban|ubnd|ub|hoi dong nhan dan|hdnd|hdtdkt|pho chu tich|chu tich|pct|ct|thay mat|tm|kt|va'
                || '|chinh quyen|lanh dao|nguoi dung dau|pho giam doc|giam doc|hieu truong))+(?= )', ' ^', 'g'),
            '^[\^ ]+', '^ '), '  +', ' ', 'g')
$$;
comment on function authority_key is
    'The folded words of the name of an authority, ^ for its beginning and for whoever speaks for a place: “^ xa an nhon ”';

create or replace function bare_name(key text)
returns text language sql immutable parallel safe as $$
    select regexp_replace(key, '^\^ (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) ', '^ ')
$$;
comment on function bare_name is 'The key of a place without what kind of place it is';

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
    with recursive own as (
        select unit as org_unit_id
        union
        select n.org_unit_id
        from own o
        cross join lateral (
            select u.parent_id from org_unit u where u.org_unit_id = o.org_unit_id and u.parent_id is not null
            union all
            select l.predecessor_id from org_unit_lineage l where l.successor_id = o.org_unit_id) n (org_unit_id)
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
create or replace function is_unit_name(words text, day date)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    with asked as (
        select replace(authority_key(words), ' ', '') as folded,
            regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(authority_key(words),
                '\^ x ', '^ xa ', 'g'), '\^ tt ', '^ thi tran ', 'g'), '\^ p ', '^ phuong ', 'g'),
                '\^ h ', '^ huyen ', 'g'), '\^ tp ', '^ thanh pho ', 'g'), '\^ t ', '^ tinh ', 'g') as key
    ), named as (
        select u.org_unit_id, n.key, strpos(a.key, n.key) as place, a.key as words
        from asked a
        cross join org_unit u
        cross join lateral (select authority_key(u.name) as key) k
        cross join lateral (values (k.key, false), (bare_name(k.key), true)) n (key, is_bare)
        where u.authority_kind_code is not null and (day is null or u.in_force @> day)
            and strpos(a.key, n.key) > 0
            -- Without its kind it may be the beginning of another name.
            and (not n.is_bare or n.key = k.key
                or substr(a.key, strpos(a.key, n.key) + length(n.key)) ~ '^($|\^|(tinh|thanh pho|tp|huyen|quan) )')
    )
    select exists (
        select from org_unit u, asked a
        where u.authority_kind_code is not null
            and a.folded <> '^' and a.folded in (
                replace(authority_key(u.name), ' ', ''), replace(authority_key(u.body_name), ' ', ''),
                replace(authority_key(u.head_title), ' ', '')))
        or exists (
            select from named n
            where not is_another_place(n.org_unit_id, substr(n.words, n.place + length(n.key))))
$$;
comment on function is_unit_name is
    'Whether an authority is called like one of the register, its body or its head, however that is written';
