-- The audit as people read it.

create or replace function audit_shown(operation text, columns json)
returns jsonb language sql immutable parallel safe as $$
    -- Also within a row that an entry holds as a value, and as it was shown before fewer digits were.
    select case
        when c.shown::text like '%\_number": "%' then regexp_replace(c.shown::text,
            '"(personal|masked)_number": "[^"]*([^"]{2})"', '"\1_number": "**********\2"', 'g')::jsonb
        else c.shown
    end
    -- That a column has lost its value is a change; that a row has none in it is not.
    from (select case operation when 'update' then columns::jsonb else jsonb_strip_nulls(columns::jsonb) end as shown) c
$$;
comment on function audit_shown is 'Columns of an entry as lists show them: those with a value, personal numbers masked';

create or replace function audit_changes(operation text, before json, after json, terms jsonb)
returns text language sql stable as $$
    select string_agg(
        coalesce(terms ->> c.name, c.name) || ': '
        || case operation when 'update' then coalesce(terms ->> (c.name || '=' || c.was), c.was, '–') || ' → ' else '' end
        || case operation when 'delete' then coalesce(terms ->> (c.name || '=' || c.was), c.was)
            else coalesce(terms ->> (c.name || '=' || c.is_now), c.is_now, '–') end,
        '; ' order by c.place)
    from (
        select k.name, k.place, m.was ->> k.name as was, m.is_now ->> k.name as is_now
        from (select audit_shown(operation, before) as was, audit_shown(operation, after) as is_now) m
        cross join jsonb_object_keys(coalesce(m.was, '{}') || coalesce(m.is_now, '{}')) with ordinality k (name, place)
        -- Every entry says when and by whom; the step that led to a state has an entry of its own.
        where k.name not in ('created_at', 'created_by', 'last_event_id')
    ) c
$$;
comment on function audit_changes is 'What an entry changed, in words: the terms name columns, and coded values as column=value';

-- A row and what hangs on it, over two keys: its own entries, and those of rows that point at it. Rows that have been
-- deleted since are found where their own key begins with the row that they belonged to.
create or replace function audit_about(root text, root_key bigint)
returns table (audit_entry_id bigint) language plpgsql stable as $$
declare
    tables text[] := array[root];
    keys jsonb := jsonb_build_object(root, jsonb_build_array(root_key::text));
    level integer;
    link record;
    parents text[];
    found_keys text[];
begin
    for level in 1 .. 2 loop
        for link in
            select p.relname as parent, c.relname as child, c.oid::regclass as child_id, a.attname as column_name,
                format_type(a.atttypid, null) as type_name
            from pg_constraint f
            join pg_class p on p.oid = f.confrelid
            join pg_class c on c.oid = f.conrelid
            join pg_index i on i.indrelid = p.oid and i.indisprimary and i.indnkeyatts = 1
            join pg_attribute a on a.attrelid = c.oid
                and a.attnum = f.conkey[array_position(f.confkey, (i.indkey::smallint[])[0])]
            where f.contype = 'f' and p.relnamespace = 'public'::regnamespace
                and p.relname = any (tables) and c.relname <> all (tables)
            order by c.relname
        loop
            select array_agg(k) into parents from jsonb_array_elements_text(keys -> link.parent) k;
            execute format('select array_agg(%s) from %s x where x.%I = any ($1::%s[])',
                audit_key(link.child_id, 'x'), link.child_id, link.column_name, link.type_name)
            into found_keys using parents;
            keys := keys || jsonb_build_object(link.child,
                coalesce(keys -> link.child, '[]') || coalesce(to_jsonb(found_keys), '[]'));
        end loop;
        select array_agg(k) into tables from jsonb_object_keys(keys) k;
    end loop;
    return query
        select e.audit_entry_id
        from jsonb_each(keys) t
        join audit_entry e on e.table_name = t.key
        where e.key in (select k from jsonb_array_elements_text(t.value) k)
        union
        select e.audit_entry_id
        from jsonb_each(keys) t
        join audit_entry e on e.table_name = t.key
            and e.key >= format('(%s,', root_key) and e.key < format('(%s-', root_key)
        where exists (
            select from pg_constraint f join pg_index i on i.indrelid = f.conrelid and i.indisprimary
            where f.contype = 'f' and f.conrelid = to_regclass(t.key) and f.confrelid = to_regclass(root)
                and f.conkey[1] = (i.indkey::smallint[])[0]);
end
$$;
comment on function audit_about is 'Entries about a nomination or decision: its row and the rows that hang on it';
