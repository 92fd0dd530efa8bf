-- Entries of the audit: one trigger function for every table, attached by a loop over the catalogue.

-- The expression that is the key of a row: the column, or the columns as a row.
create or replace function audit_key(audited regclass, alias text)
returns text language sql stable as $$
    select case count(*)
        when 1 then min(format('%I.%I::text', alias, a.attname))
        else format('row(%s)::text', string_agg(format('%I.%I', alias, a.attname), ', ' order by k.place))
    end
    from pg_index i
    cross join unnest(i.indkey::smallint[]) with ordinality k (attnum, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = audited and i.indisprimary
$$;
comment on function audit_key is 'SQL for the key of a row of a table, by which the audit knows it';

-- The condition that two versions are of the same row.
create or replace function audit_same_row(audited regclass, one text, other text)
returns text language sql stable as $$
    select string_agg(format('%1$I.%3$I = %2$I.%3$I', one, other, a.attname), ' and ')
    from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::smallint[])
    where i.indrelid = audited and i.indisprimary
$$;
comment on function audit_same_row is 'SQL that compares the key columns of two versions of a row';

create or replace function audit_columns(audited regclass)
returns text[] language sql stable as $$
    select array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) order by a.attnum)
    from pg_attribute a
    where a.attrelid = audited and a.attnum > 0 and not a.attisdropped
$$;
comment on function audit_columns is 'Names and types of the columns of a table';

create or replace function audit_cluster() returns bigint language sql stable as $$
    select s.system_identifier from pg_control_system() s
$$;
comment on function audit_cluster is 'The server whose transaction numbers count here';

-- Says in SQL which rows of a statement become entries. A row whose key changes has left, and another has come.
create or replace function audit_rows(audited regclass, operation text)
returns text language sql stable as $$
    select case operation
        when 'INSERT' then format(
            'select ''insert'', %s, null::json, to_json(n) from new_row n', audit_key(audited, 'n'))
        when 'DELETE' then format(
            'select ''delete'', %s, to_json(o), null::json from old_row o', audit_key(audited, 'o'))
        when 'TRUNCATE' then format(
            'select ''delete'', %s, to_json(o), null::json from only %s o',
            audit_key(audited, 'o'), audited)
        else format(
            'select ''update'', %1$s, (to_jsonb(o) - same.names)::json, (to_jsonb(n) - same.names)::json
            from old_row o join new_row n on %2$s
            cross join lateral (select array_remove(array[%3$s], null) as names) same
            where o *<> n
            union all
            select ''delete'', %4$s, to_json(o), null from old_row o
            where not exists (select from new_row n where %2$s)
            union all
            select ''insert'', %1$s, null, to_json(n) from new_row n
            where not exists (select from old_row o where %2$s)',
            audit_key(audited, 'n'), audit_same_row(audited, 'o', 'n'),
            (select string_agg(
                format('case when o.%1$I is not distinct from n.%1$I then %1$L end', a.attname), ', ' order by a.attnum)
            from pg_attribute a where a.attrelid = audited and a.attnum > 0 and not a.attisdropped),
            audit_key(audited, 'o'))
    end
$$;
comment on function audit_rows is 'SQL for the entries of a statement: operation, key, before, after';

-- What every entry of a statement has in common, before what audit_rows gives.
create or replace function audit_insert(rows_sql text, table_name text)
returns text language sql stable as $$
    select format(
        'insert into audit_entry (cluster_id, transaction_id, happened_at, account, login, command, table_name, operation,
            key, before, after)
        select c.cluster_id, c.transaction_id, now(), c.account, c.login, c.command, %L, r.*
        from (select audit_cluster() as cluster_id, pg_current_xact_id()::text::bigint as transaction_id,
            acting_account() as account, audit_login() as login, audit_command() as command offset 0) c
        cross join (%s) r', table_name, rows_sql)
$$;
comment on function audit_insert is 'SQL that writes entries of a table';

create or replace function audit_command() returns text language sql stable as $$
    select left(regexp_replace(
        coalesce(nullif(current_setting('thidua.command', true), ''), current_setting('application_name')),
        '[[:cntrl:]\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]', ' ', 'g'), 1000)
$$;
comment on function audit_command is
    'The command that is running: its words, or what the client calls itself, for whatever that is worth; without signs that a terminal obeys';

-- Every table has a trigger function of its own, written here, because one for all would have to compose and plan its
-- statement each time: 4 ms for an update of one row instead of a tenth of that. The settings make the text of a value
-- the same in every session, and keep a plan that was made for one row from pairing a million of them in loops.
create or replace function attach_audit_triggers(audited regclass, name text) returns void language plpgsql as $$
begin
    execute format($function$
        create or replace function %1$I() returns trigger language plpgsql security definer
            set search_path = public, pg_temp set datestyle = 'ISO' set intervalstyle = 'iso_8601'
            set timezone = 'Asia/Ho_Chi_Minh' set bytea_output = 'hex' set extra_float_digits = 1
            set enable_nestloop = off set jit = off
        as $trigger$
        begin
            case tg_op
                when 'INSERT' then %2$s;
                when 'UPDATE' then %3$s;
                when 'DELETE' then %4$s;
                when 'TRUNCATE' then %5$s;
            end case;
            return null;
        end
        $trigger$;
        comment on function %1$I is 'Writes the entries of a statement, in its transaction';
        create or replace trigger audit_inserted after insert on %6$s
            referencing new table as new_row for each statement execute function %1$I();
        create or replace trigger audit_updated after update on %6$s
            referencing old table as old_row new table as new_row for each statement execute function %1$I();
        create or replace trigger audit_deleted after delete on %6$s
            referencing old table as old_row for each statement execute function %1$I();
        create or replace trigger audit_truncated before truncate on %6$s
            for each statement execute function %1$I()
        $function$, 'audit_of_' || name,
        audit_insert(audit_rows(audited, 'INSERT'), name), audit_insert(audit_rows(audited, 'UPDATE'), name),
        audit_insert(audit_rows(audited, 'DELETE'), name), audit_insert(audit_rows(audited, 'TRUNCATE'), name), audited);
end
$$;
comment on function attach_audit_triggers is 'Makes a table write entries';

-- Every table writes entries unless audit_table says why not. A row that is there already is recorded as existing,
-- and a column that was added with a value as an update, so that entries always lead to the present.
create or replace function attach_audit() returns void language plpgsql
    set search_path = public, pg_temp set datestyle = 'ISO' set intervalstyle = 'iso_8601'
    set timezone = 'Asia/Ho_Chi_Minh' set bytea_output = 'hex' set extra_float_digits = 1
as $$
declare
    audited record;
    added text;
begin
    for audited in
        select c.oid::regclass as id, c.relname as name, audit_columns(c.oid) as columns, t.columns as known
        from pg_class c
        left join audit_table t on t.table_name = c.relname
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
            and t.exempt_because is null
        order by c.relname
    loop
        perform attach_audit_triggers(audited.id, audited.name);
        continue when audited.known = audited.columns;
        added := null;
        if audited.known is null then
            added := format(
                'select ''existing'', %s, null::json, to_json(p) from %s p',
                audit_key(audited.id, 'p'), audited.id);
        else
            select format(
                'select ''update'', %s, ''{}''::json, v.added::json from %s p
                cross join lateral (select jsonb_strip_nulls(jsonb_build_object(%s)) as added) v where v.added <> ''{}''',
                audit_key(audited.id, 'p'), audited.id, string_agg(format('%1$L, p.%1$I', a.attname), ', '))
            into added
            from pg_attribute a
            where a.attrelid = audited.id and a.attnum > 0 and not a.attisdropped
                and a.attname || ' ' || format_type(a.atttypid, a.atttypmod) <> all (audited.known)
            having count(*) > 0;
        end if;
        if added is not null then
            execute audit_insert(added, audited.name);
        end if;
        insert into audit_table (table_name, columns, began_at) values (audited.name, audited.columns, now())
        on conflict (table_name) do update set columns = excluded.columns;
    end loop;
end
$$;
comment on function attach_audit is 'Makes every table write entries; migrations end with it';

-- What happened stays, whoever asks; what the owner of the server forces past these triggers breaks a seal.
create or replace function refuse_audit_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform fail('TD340', 'table', tg_table_name);
    return null;
end
$$;
create or replace trigger audit_entry_fixed before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();
create or replace trigger audit_seal_fixed before update or delete or truncate on audit_seal
    for each statement execute function refuse_audit_change();
create or replace trigger audit_seal_part_fixed before update or delete or truncate on audit_seal_part
    for each statement execute function refuse_audit_change();
