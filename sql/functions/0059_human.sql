-- One human behind several accounts and several entries. Who decides must be another than who prepared, by person and not
-- by name of account; and nobody proposes or decides on himself under whatever entry he stands in the register.

-- One who keeps the machine may act as everybody on it, which is told and not hindered; one who keeps accounts, or logged
-- in as another, is there with both.
create or replace function acting_names()
returns text[] language sql stable security definer set search_path = public, pg_temp as $$
    select array[acting_account()] || case
        when acting_login() is distinct from acting_account() and not exists (
            select from pg_roles r where r.rolname = session_user and r.rolsuper) then array[acting_login()]
        else '{}' end
$$;
comment on function acting_names is 'The account that acts and the login through which it does';

drop function if exists same_name(text, text);

-- How an account is called that stands for a human: by its own name, and by those that its papers bear.
create or replace function account_names(named text[] default null)
returns table (account_name text, recipient_id bigint, name text, is_borne boolean)
language sql stable security definer rows 100 set search_path = public, pg_temp as $$
    select a.account_name::text, a.recipient_id, n.name, coalesce(is_called_alike(untitled_name(r.name), n.name), false)
    from account a
    cross join lateral (
        select untitled_name(a.full_name)
        union
        select untitled_name(s.signer_name) from signing_right s where s.account_name = a.account_name) n (name)
    left join recipient r on r.recipient_id = a.recipient_id
    where named is null or a.account_name = any (named)
$$;
comment on function account_names is
    'The names of accounts and of whom they sign as, and whether the person behind an account bears that name';

-- A merger says that two entries are one person, even one that was undone. Before it nothing does but what is known of both:
-- name and birth, and the unit where a birth is not known.
create or replace function entries_of(persons bigint[])
returns bigint[] language sql stable security definer set search_path = public, pg_temp as $$
    with recursive known as (
        select p as recipient_id from unnest(persons) p
        union
        select case m.kept_id when k.recipient_id then m.gone_id else m.kept_id end
        from known k join recipient_merge m on k.recipient_id in (m.kept_id, m.gone_id)
    )
    select coalesce(array_agg(e.recipient_id), '{}')
    from (
        select k.recipient_id from known k
        union
        select r.recipient_id
        from known
        join recipient k on k.recipient_id = known.recipient_id and k.recipient_kind = 'individual'
        join recipient r on like_key(r.recipient_kind, r.name) collate "C" = like_key('individual', k.name) collate "C"
        where r.recipient_kind = 'individual' and case
            -- Of one name, but for its marks and signs, and born on one day: a mistyped number does not make him two.
            -- Nor does a mistyped day or month of one name in one year.
            when r.birth_precision = 'day' and k.birth_precision = 'day' then
                birth_likeness(r.born_on, 'day', k.born_on, 'day') = 'full'
                or extract(year from r.born_on) = extract(year from k.born_on)
                    and (extract(day from r.born_on) = extract(day from k.born_on) or extract(month from r.born_on) = extract(month from k.born_on))
                    and (r.personal_number <> k.personal_number) is not true and name_likeness('individual', r.name, k.name) = 3
            when r.personal_number <> k.personal_number or name_likeness('individual', r.name, k.name) < 3 then false
            when r.born_on is null or k.born_on is null then r.org_unit_id = k.org_unit_id
            else may_be_same_birth(r.born_on, r.birth_precision, k.born_on, k.birth_precision) end
        union
        -- Nor does a mistyped letter of the name, a word left out, or one as another region says it, of one birth in one commune or
        -- department; twins are told by their numbers.
        select r.recipient_id
        from known
        join recipient k on k.recipient_id = known.recipient_id and k.recipient_kind = 'individual' and k.birth_precision = 'day'
        join recipient r on r.birth_precision = 'day' and r.born_on in (k.born_on, case when date_part('day', k.born_on) <= 12 then
            make_date(date_part('year', k.born_on)::integer, date_part('day', k.born_on)::integer, date_part('month', k.born_on)::integer) end)
        where r.recipient_kind = 'individual' and (is_slip(r.name, k.name) or name_likeness('individual', r.name, k.name) > 0)
            and number_likeness(r.personal_number, k.personal_number) is distinct from 'other'
            and exists (
                select from unit_houses(array[r.org_unit_id]) h join unit_houses(array[k.org_unit_id]) x using (house_id))
    ) e
$$;
comment on function entries_of is
    'These people under every entry that is or may be theirs: merged, once merged, or alike in name and birth but for a letter';

-- An account without a person behind it, or with one of another name, is known by its names alone, in all that it works for.
create or replace function own_entries()
returns bigint[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return entries_of(array(
        select a.recipient_id from account a
        where a.account_name = any ((select acting_names())::text[]) and a.recipient_id is not null
        union
        select r.recipient_id
        from account_names(acting_names()) n
        join account a using (account_name)
        cross join lateral (select unit_domain(a.org_unit_id) as units offset 0) d
        join recipient r on like_key(r.recipient_kind, r.name) collate "C" = like_key('individual', n.name) collate "C"
            and r.recipient_kind = 'individual' and (a.org_unit_id is null or r.org_unit_id = any (d.units))
        where not n.is_borne and name_likeness('individual', r.name, n.name) = 3));
end
$$;
comment on function own_entries is 'Entries of whoever acts, as a person';

-- Two of one name are two humans only where each is linked to a person who bears it, and these are two.
create or replace function own_accounts()
returns text[] language sql stable security definer set search_path = public, pg_temp as $$
    with mine as materialized (
        select n.* from account_names(acting_names()) n
    ), own as materialized (
        select own_entries() as entries
    )
    select acting_names() || array(
        select n.account_name
        from account_names() n
        where n.account_name <> all ((select acting_names())::text[]) and (
            n.recipient_id = any ((select o.entries from own o)::bigint[])
            or exists (select from mine m where not (m.is_borne and n.is_borne) and is_called_alike(m.name, n.name)))
        group by n.account_name)
$$;
comment on function own_accounts is
    'Accounts of the human who acts: of one person, or of one name, also as they sign, where no two persons of that name are recorded behind them';

-- A household belongs to its head; one without a head, to whom it is called after.
create or replace function households_of(persons bigint[])
returns bigint[] language sql stable security definer set search_path = public, pg_temp as $$
    select array(
        select h.recipient_id from household h where h.head_id = any (persons)
        union
        select r.recipient_id
        from recipient p
        join recipient r on r.org_unit_id = p.org_unit_id and r.recipient_kind = 'household'
            and right(name_key(r.name), length(name_key(p.name)) + 1) = ' ' || name_key(p.name)
        join household h on h.recipient_id = r.recipient_id and h.head_id is null
        where p.recipient_id = any (persons))
$$;
comment on function households_of is 'Households of these people';

-- Who it is that may not be proposed or decided on by whoever acts, himself or his household; null for others.
create or replace function own_recipients()
returns bigint[] language sql stable security definer set search_path = public, pg_temp as $$
    select o.entries || households_of(o.entries) from (select own_entries() as entries) o
$$;
comment on function own_recipients is 'Whoever acts, under all his entries, and his households';

-- A name on somebody else's entry is what will be read on paper.
drop function if exists own_names();
create function own_names()
returns text[] language sql stable security definer set search_path = public, pg_temp as $$
    select array(
        select n.name from account_names(acting_names()) n
        union
        select n.name
        from recipient r
        left join person p using (recipient_id)
        cross join lateral (values (r.name::text), (p.printed_name::text)) n (name)
        where r.recipient_id = any ((select own_entries())::bigint[]) and n.name is not null)
$$;
comment on function own_names is 'How whoever acts is called: by the accounts and whom they sign as, and by the entries';

create or replace function own_name_keys()
returns text[] language sql stable security definer set search_path = public, pg_temp as $$
    select array(select distinct name_key(n) from unnest(own_names()) n)
$$;
comment on function own_name_keys is 'How whoever acts is called, by the accounts and by the entries, as name_key writes it';

drop function if exists is_own_name(text, text[]);
create function is_own_name(words text, own_keys text[])
returns boolean language sql immutable as $$
    select exists (
        -- Once, not for every key.
        select from (select name_key(words) as told offset 0) w
        cross join unnest(own_keys) o (own)
        where w.told = o.own or o.own like '% %' and strpos(' ' || w.told || ' ', ' ' || o.own || ' ') > 0)
$$;
comment on function is_own_name is
    'Whether words hold one of these names, with whatever honorific, post or household around it';

-- How somebody is printed is what any clerk wrote beside his name, and proves nothing.
create or replace function bears_name(entry bigint, words text)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from recipient r
        -- A name that was merged in is his where something was proposed or decided under it, and not made for it.
        left join recipient_merge m on m.kept_id = r.recipient_id and m.undone_at is null and exists (
            select from recipient_merge_link l
            where l.recipient_merge_id = m.recipient_merge_id and l.table_name in ('nomination', 'award'))
        cross join lateral (values (r.name::text), (m.gone_name::text)) n (name)
        where r.recipient_id = entry and name_key(n.name) collate "C" = name_key(words) collate "C")
        or exists (
            select from collective c
            join org_unit u on u.org_unit_id = c.represents_id
            left join org_unit_alias a using (org_unit_id)
            cross join lateral (values (u.name::text), (u.body_name::text), (a.alias::text)) n (name)
            where c.recipient_id = entry and name_key(n.name) collate "C" = name_key(words) collate "C")
$$;
comment on function bears_name is
    'Whether a recipient is called so but for marks and capitals: by its entry, one that is merged into it, or as the unit that it is';

-- A name that holds the one of whoever acts may be another: somebody's with further words (Lê Thị Hồng Nhung) or other marks (Hùng
-- and Hưng), or a namesake's whose birth is known to differ. A household is one by its head, a collective as the unit that it is.
create or replace function is_namesake(entry bigint, words text)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from recipient r
        left join household h using (recipient_id)
        join recipient n on n.recipient_id = coalesce(h.head_id, r.recipient_id) and n.recipient_kind = 'individual'
        where r.recipient_id = entry and n.recipient_id <> all ((select own_entries())::bigint[])
            and case r.recipient_kind when 'individual' then name_key(words) = name_key(r.name)
                -- Of two spouses both are named.
                else right(name_key(words), length(name_key(n.name)) + 1) = ' ' || name_key(n.name)
                    and not is_own_name(left(name_key(words), -length(name_key(n.name))), own_name_keys()) end
            -- Words before the name are titles (Nhà giáo), words behind it make another.
            and (not exists (
                    select from unnest(own_names()) o
                    where name_likeness('individual', n.name, o) = 3
                        or right(name_key(n.name), length(name_key(o)) + 1) = ' ' || name_key(o))
                or n.born_on is not null and (
                    select count(*) > 0
                        and not bool_or(may_be_same_birth(n.born_on, n.birth_precision, o.born_on, o.birth_precision))
                    from recipient o
                    where o.recipient_id = any ((select own_entries())::bigint[]) and o.born_on is not null)))
        or exists (
            -- Other names of units are anybody's to write.
            select from collective c join org_unit u on u.org_unit_id = c.represents_id
            where c.recipient_id = entry and name_key(words) in (name_key(u.name), name_key(u.body_name)))
$$;
comment on function is_namesake is
    'Whether a recipient is known to be another than whoever acts, although words for him hold the same name';

create or replace function member_recipients(person bigint)
returns setof bigint language sql stable security definer set search_path = public, pg_temp as $$
    select unnest(o.entries || households_of(o.entries)) from (select entries_of(array[person]) as entries) o
$$;
comment on function member_recipients is 'On whom a member of a council does not vote: himself under every entry, and his household';

-- A unit that was entered a second time, as a collective of its own name or of its body: “UBND xã Phú Hựu”, “Cán bộ và nhân dân
-- xã Phú Hựu, tỉnh Đồng Tháp”. A collective that is said to be another unit is that one.
create or replace function place_words(words text)
returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(regexp_replace(' ' || name_key(words) || ' ',
        ' (uy ban nhan dan|uy ban|ubnd|u b n d|hoi dong nhan dan|hdnd|dang bo|dang uy|chinh quyen|mat tran to quoc|co quan|tap the'
            || '|toan the|toan|luc luong vu trang|nhan dan|can bo|cong chuc|vien chuc|nguoi lao dong|lanh dao|quan va dan|va|cac'
            || '|nam [0-9]+|xa|phuong|thi tran|dac khu|tinh|thanh pho|tp)(?= )', '', 'g'), ' +', ' ', 'g'))
$$;
comment on function place_words is 'What is left of a name without the bodies and people that stand for a place, and without what kind of place it is';

create or replace function named_collectives(units bigint[])
returns bigint[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return (with own as (
        select u.org_unit_id, unit_domain(u.org_unit_id) || array(select a.org_unit_id from unit_and_above(u.org_unit_id) a) as homes
        from org_unit u where u.org_unit_id = any (units)
    ), called as materialized (
        select distinct o.homes, o.org_unit_id, place_words(n.words) as place
        from own o
        join org_unit u using (org_unit_id)
        left join org_unit_alias a using (org_unit_id)
        cross join lateral (values (u.name::text), (u.body_name::text), (a.alias::text)) n (words)
        where n.words is not null
    ), entry as materialized (
        select r.recipient_id, r.org_unit_id, place_words(r.name) as place
        from collective c
        join recipient r using (recipient_id)
        where c.represents_id is null and r.org_unit_id in (select unnest(o.homes) from own o)
    )
    select array(
        select e.recipient_id from entry e
        where exists (
            select from called k
            -- Whoever speaks for it, its people, and wherever it says that the place is; of a name of bodies alone, its own.
            where e.org_unit_id = any (k.homes) and (
                e.place = '' and e.org_unit_id = k.org_unit_id
                or k.place <> '' and (e.place = k.place or e.place = any (array(
                    select k.place || ' ' || place_words(u.name) from unit_and_above(k.org_unit_id) a join org_unit u using (org_unit_id))))))));
end
$$;
comment on function named_collectives is 'Collectives that no unit is linked to, and that are called like one of these units or its body';

-- A head signs for the collectives below him, his own unit is another's to judge: Law 06/2022/QH15 Art 79 has everybody
-- award those whom he manages. The deputy signs for the head, so that he does not decide on the unit either.
create or replace function own_collectives(unit bigint, day date)
returns bigint[] language sql stable security definer set search_path = public, pg_temp as $$
    with own as materialized (
        select array_append(array(
            select s.org_unit_id from signing_right s
            where s.account_name = any ((select own_accounts())::text[]) and s.power = 'decide' and s.capacity is null
                and (s.held @> day or s.held @> register_today())), unit) as units
    )
    select array(select c.recipient_id from collective c where c.represents_id = any (o.units)) || named_collectives(o.units)
    from own o
$$;
comment on function own_collectives is 'Collectives that are the unit itself which decides, or one that whoever acts is the head of';

revoke execute on function acting_names, account_names, entries_of, own_entries, own_accounts, households_of, own_recipients, named_collectives, own_collectives,
    member_recipients, own_names, own_name_keys, bears_name, is_namesake from public;
