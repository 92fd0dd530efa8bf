-- Search: whoever and whatever a few words may mean, the best first.

create or replace function word_query(words text) returns tsquery language sql immutable parallel safe as $$
    select plainto_tsquery('simple', words)
$$;
comment on function word_query is 'All of these words, in any order';

create or replace function opening_query(words text) returns tsquery language sql immutable parallel safe as $$
    select case when numnode(q) > 0 then (q::text || ':*')::tsquery else q end
    from plainto_tsquery('simple', words) q
$$;
comment on function opening_query is 'All of these words, the last of which may be only the beginning of one';

-- Each step is asked only when the ones before it have not filled the page: most searches end with the first, and
-- every step ends with as many rows as are missing. A step leaves out what an earlier one has given.
create or replace function search_recipients(words text, kinds recipient_kind[], most integer)
returns table (recipient_id bigint, tier integer) language plpgsql stable as $$
declare
    plain text := fold_search(words);
    toned text := lower(words collate "vi-x-icu");
    missing integer := most;
    given integer;
begin
    if words ~ '^[0-9]{12}$' then
        return query select r.recipient_id, 1 from recipient r where r.personal_number = words;
        return;
    end if;
    return query
    select r.recipient_id, case when lower(r.name collate "vi-x-icu") = toned then 1 else 2 end
    from recipient r
    where fold_search(r.name) collate "C" = plain and r.recipient_kind = any (kinds)
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
        and r.recipient_kind = any (kinds)
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
            and not starts_with(fold_search(r.name), plain)
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
            and not starts_with(fold_search(r.name), plain)
        limit missing
    ) m
    order by m.name collate "vi-x-icu", m.recipient_id;
end
$$;
comment on function search_recipients is
    'Recipients that a name may mean: written so, so without accents, beginning so, with these words, with words like these';
