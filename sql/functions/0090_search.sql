-- Search: whoever and whatever a few words may mean, the best first.

create or replace function word_query(words text) returns tsquery language sql immutable parallel safe as $$
    select plainto_tsquery('simple', spaced_words(words))
$$;
comment on function word_query is 'All of these words, in any order';

create or replace function opening_query(words text) returns tsquery language sql immutable parallel safe as $$
    select case when numnode(q) > 0 then (q::text || ':*')::tsquery else q end
    from plainto_tsquery('simple', spaced_words(words)) q
$$;
comment on function opening_query is 'All of these words, the last of which may be only the beginning of one';

-- Searching runs as the owner, because an index on words is of no use behind a policy: what the account may see is asked
-- here, and that is recipients of its own units.
drop function if exists is_in_reach(recipient, boolean, bigint[], bigint[]);
create or replace function is_in_reach(who recipient, sees_all boolean, units bigint[])
returns boolean language sql stable as $$
    select sees_all or who.org_unit_id = any (units)
$$;

-- Each step is asked only when the ones before it have not filled the page: most searches end with the first, and
-- every step ends with as many rows as are missing. A step leaves out what an earlier one has given.
create or replace function search_recipients(words text, kinds recipient_kind[], most integer)
returns table (recipient_id bigint, tier integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    plain text := fold_search(words);
    toned text := lower(words collate "vi-x-icu");
    sees_all boolean := is_maintainer() or account_sees_all();
    units bigint[] := account_units();
    missing integer := most;
    given integer;
begin
    if words ~ '^[0-9]{12}$' then
        -- Personal numbers are for those who record.
        return query
        select r.recipient_id, 1 from recipient r
        where r.personal_number = words and is_in_reach(r, sees_all, units)
            and (is_maintainer() or (active_account()).role = 'office');
        return;
    end if;
    return query
    select r.recipient_id, case when lower(r.name collate "vi-x-icu") = toned then 1 else 2 end
    from recipient r
    where fold_search(r.name) collate "C" = plain and r.recipient_kind = any (kinds)
        and is_in_reach(r, sees_all, units)
    order by 2, r.name collate "vi-x-icu", r.recipient_id
    limit missing;
    get diagnostics given = row_count;
    missing := missing - given;
    if missing = 0 then
        return;
    end if;
    return query
    select r.recipient_id, 3
    from recipient r
    where fold_search(r.name) collate "C" > plain and fold_search(r.name) collate "C" < plain || chr(1114111)
        and r.recipient_kind = any (kinds) and is_in_reach(r, sees_all, units)
    order by fold_search(r.name) collate "C", r.recipient_id
    limit missing;
    get diagnostics given = row_count;
    missing := missing - given;
    if missing = 0 then
        return;
    end if;
    return query
    select m.recipient_id, 4 from (
        select r.recipient_id, r.name from recipient r
        where search_words(r.name) @@ word_query(toned) and r.recipient_kind = any (kinds)
            and not starts_with(fold_search(r.name), plain) and is_in_reach(r, sees_all, units)
        limit missing
    ) m
    order by m.name collate "vi-x-icu", m.recipient_id;
    get diagnostics given = row_count;
    missing := missing - given;
    if missing = 0 then
        return;
    end if;
    return query
    select m.recipient_id, 5 from (
        select r.recipient_id, r.name from recipient r
        where search_words(r.name) @@ opening_query(plain) and r.recipient_kind = any (kinds)
            and not search_words(r.name) @@ word_query(toned)
            and not starts_with(fold_search(r.name), plain) and is_in_reach(r, sees_all, units)
        limit missing
    ) m
    order by m.name collate "vi-x-icu", m.recipient_id;
    get diagnostics given = row_count;
    missing := missing - given;
    if missing = 0 then
        return;
    end if;
    -- Under another name: as they were awarded, or as an entry that went into theirs was called.
    return query
    select m.recipient_id, 6 from (
        select r.recipient_id, r.name from recipient r
        where r.recipient_id in (select a.recipient_id from recipient_alias a where search_words(a.name) @@ opening_query(plain))
            and r.recipient_kind = any (kinds) and not search_words(r.name) @@ opening_query(plain)
            and not starts_with(fold_search(r.name), plain) and is_in_reach(r, sees_all, units)
        limit missing
    ) m
    order by m.name collate "vi-x-icu", m.recipient_id;
end
$$;
comment on function search_recipients is
    'Recipients that a name may mean: written so, so without accents, beginning so, with these words, with words like these, or called so elsewhere';

-- Every account may read all units and all issued decisions.
create or replace function search_units(words text)
returns table (org_unit_id bigint, alias text, tier integer)
language sql stable security definer set search_path = public, pg_temp as $$
    with hit as (
        select u.org_unit_id, null::text as alias, case
                when u.code = words or lower(u.abbreviation) = lower(words) then 0
                when lower(u.name collate "vi-x-icu") = lower(words collate "vi-x-icu") then 1
                when fold_search(u.name) = fold_search(words) then 2
                when search_words(u.name) @@ word_query(lower(words collate "vi-x-icu")) then 3
                else 4
            end as tier
        from org_unit u
        where u.code = words or lower(u.abbreviation) = lower(words)
            or search_words(u.name) @@ opening_query(fold_search(words))
        union all
        select a.org_unit_id, a.alias::text, case when fold_search(a.alias) = fold_search(words) then 2 else 4 end
        from org_unit_alias a
        where search_words(a.alias) @@ opening_query(fold_search(words))
    )
    select distinct on (h.org_unit_id) h.org_unit_id, h.alias, h.tier
    from hit h
    where is_maintainer() or account_is_active()
    order by h.org_unit_id, h.tier, h.alias nulls first
$$;
comment on function search_units is 'Units that words may mean: by code or abbreviation, by name, by another name they go by';

create or replace function search_decisions(words text, wanted_number integer, wanted_symbol text)
returns table (decision_id bigint) language sql stable security definer set search_path = public, pg_temp as $$
    select d.decision_id
    from decision d
    where d.state = 'issued' and (is_maintainer() or account_is_active()) and case
        when wanted_number is null then search_words(d.subject) @@ opening_query(fold_search(words))
        else d.number = wanted_number and (wanted_symbol is null or fold_search(d.symbol) = fold_search(wanted_symbol))
    end
$$;
comment on function search_decisions is 'Issued decisions of a number, with or without the symbol, or whose subject has the words';
