-- What a unit may be called by those who work for a unit. Papers are printed under these names: nobody gives himself, or what
-- is below him, the name of an authority that is another, nor a place among units of his own level.

create or replace function unit_rank(kind text)
returns integer language sql immutable as $$
    select case kind when 'central' then 0 when 'province' then 1 when 'district' then 2 when 'commune' then 3 else 4 end
$$;
comment on function unit_rank is 'Level of a unit of a kind, from the centre (0) to the commune (3) and all that is below one';

create or replace function is_authority_of(authority text, unit_kind text, above text)
returns boolean language sql immutable as $$
    select case authority
        when 'province_chair' then unit_kind = 'province'
        when 'district_chair' then unit_kind = 'district'
        when 'commune_chair' then unit_kind = 'commune'
        when 'department_head' then unit_rank(unit_kind) = 4 and above = 'province'
        when 'state_president' then unit_kind = 'central'
        when 'government' then unit_kind = 'central'
        when 'prime_minister' then unit_kind = 'central'
        when 'assembly_committee' then unit_kind = 'central'
        when 'minister' then unit_kind = 'central'
        else true end
$$;
comment on function is_authority_of is 'Whether the head of a unit of a kind, below one of another kind, may be this kind of authority';

-- Units of a lower level than one's own bear the names of others of that level: every province has a Tân Phú.
create or replace function guard_unit_name() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    own org_unit;
    named bigint[];
    coded bigint[];
    wrong record;
begin
    if is_maintainer() then
        return null;
    end if;
    if tg_op = 'INSERT' then
        named := array(select c.org_unit_id from changed_row c);
    else
        named := array(
            select c.org_unit_id from changed_row c join old_row o using (org_unit_id)
            where (o.name, o.body_name, o.head_title, o.kind, o.authority_kind_code, o.parent_id)
                is distinct from (c.name, c.body_name, c.head_title, c.kind, c.authority_kind_code, c.parent_id));
    end if;
    -- What is a unit's name may stand beside any other on paper: nobody calls one after himself.
    perform refuse_own_names(array(
        select w.words
        from changed_row c cross join lateral unnest(array[c.name::text, c.body_name::text]) w (words)
        where c.org_unit_id = any (named) and w.words is not null and not exists (
            select from org_unit u where u.org_unit_id <> all (named) and w.words in (u.name, u.body_name))));
    -- Nor after whoever signs for it or above it.
    select w.words as name, x.unit into wrong
    from changed_row c
    cross join lateral (select v.words from unnest(array[c.name::text, c.body_name::text]) v (words) where v.words is not null) w
    cross join lateral (select unit_of_signer(c.org_unit_id, c.kind, w.words) as unit offset 0) x
    where c.org_unit_id = any (named) and x.unit is not null
        and not exists (select from org_unit o where o.org_unit_id <> all (named) and o.name = c.name)
    limit 1;
    if found then
        perform fail('TD119', 'alias', wrong.name, 'unit', wrong.unit);
    end if;
    if account_sees_all() then
        return null;
    end if;
    select u.* into own from active_account() a join org_unit u on u.org_unit_id = a.org_unit_id;
    select c.name::text as name, p.name::text as above into wrong
    from changed_row c
    left join org_unit p on p.org_unit_id = c.parent_id
    where c.org_unit_id = any (named) and (
        unit_rank(c.kind) < 4 and p.kind is not null and unit_rank(c.kind) <= unit_rank(p.kind)
        or not is_authority_of(c.authority_kind_code, c.kind, p.kind))
    limit 1;
    if found then
        perform fail('TD209', 'unit', wrong.name, 'parent', wrong.above);
    end if;
    -- A code is taken for good: below a commune it begins with that of a unit in reach, or is one that such a unit had.
    if tg_op = 'INSERT' then
        coded := array(select c.org_unit_id from changed_row c);
    else
        coded := array(select c.org_unit_id from changed_row c join old_row o using (org_unit_id) where o.code <> c.code);
    end if;
    select c.name::text as name, c.code into wrong
    from changed_row c
    where c.org_unit_id = any (coded) and unit_rank(own.kind) >= 3 and not exists (
        select from org_unit u
        where u.org_unit_id = any (account_units()) and u.org_unit_id <> all (coded)
            and (u.code = c.code or starts_with(c.code, u.code || '.')))
    limit 1;
    if found then
        perform fail('TD219', 'unit', wrong.name, 'code', wrong.code, 'own', own.code);
    end if;
    with given as materialized (
        select c.org_unit_id, c.name::text as name, authority_key(n.words) as key
        from changed_row c
        cross join lateral (values (c.name::text), (c.body_name::text), (c.head_title::text)) n (words)
        where c.org_unit_id = any (named) and n.words is not null
    ), others as materialized (
        select u.org_unit_id, u.code, authority_key(n.words) as key
        from org_unit u
        cross join lateral (values (u.name::text), (u.body_name::text)) n (words)
        where u.authority_kind_code is not null and u.in_force @> register_today()
            and unit_rank(u.kind) <= unit_rank(own.kind) and n.words is not null
    )
    select g.name, o.code into wrong
    from given g join others o using (key)
    where g.key <> '^ ' and o.org_unit_id <> g.org_unit_id
    limit 1;
    if found then
        perform fail('TD208', 'unit', wrong.name, 'code', wrong.code);
    end if;
    return null;
end
$$;
comment on function guard_unit_name is 'Refuses a unit that is called like an authority of one''s own level or above, or is of such a level itself';

create or replace trigger org_unit_name_added after insert on org_unit
    referencing new table as changed_row for each statement execute function guard_unit_name();
create or replace trigger org_unit_name_changed after update on org_unit
    referencing old table as old_row new table as changed_row for each statement execute function guard_unit_name();

-- A code means the unit that has or had it, and words that end in the place of another one mean what is there.
create or replace function unit_told_by(unit bigint, words text)
returns text language sql stable as $$
    with own as (
        select b.org_unit_id from units_behind(unit) b
    ), place as materialized (
        select unit_rank(u.kind) as rank, authority_key(u.name) as key
        from own o join org_unit u using (org_unit_id) where u.authority_kind_code is not null
    ), told as materialized (
        select regexp_replace(regexp_replace(regexp_replace(' ' || name_key(words) || ' ', ' x (?=[a-z])', ' xa ', 'g'),
            ' p (?=[a-z])', ' phuong ', 'g'), ' tt (?=[a-z])', ' thi tran ', 'g') as key
    )
    select u.code
    from told t
    cross join org_unit u
    cross join lateral (select authority_key(u.name) as key where u.authority_kind_code is not null and u.in_force @> register_today()) k
    where strpos(t.key, substr(k.key, 2)) > 0
        and exists (select from place p where p.rank = unit_rank(u.kind)) and not exists (select from place p where p.key = k.key)
    union all
    select u.code from org_unit u
    where u.code = upper(btrim(words)) and u.code not in (select o.code from unit_itself(unit) i join org_unit o using (org_unit_id))
    limit 1
$$;
comment on function unit_told_by is 'The code of another unit that words for a unit say, or in whose place they say that it is; null for other words';
