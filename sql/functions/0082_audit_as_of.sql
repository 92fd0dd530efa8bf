-- The past: rows as entries say they were, and present rows compared with what entries say they are.

create or replace aggregate jsonb_merge(jsonb) (sfunc = jsonb_concat, stype = jsonb);
comment on aggregate jsonb_merge(jsonb) is 'Objects laid over one another in the order given: the last value of each name';

-- From a row's last arrival on, entries are laid over one another; after a departure there is no row.
create or replace function audit_states(moment timestamptz, audited text, keys text[] default null)
returns table (key text, state jsonb) language sql stable as $$
    select x.key, jsonb_strip_nulls(jsonb_merge(x.after::jsonb order by x.audit_entry_id))
    from (
        select e.audit_entry_id, e.key, e.after,
            max(e.audit_entry_id) filter (where e.operation <> 'update') over (partition by e.key) as start
        from audit_entry e
        where e.table_name = audited and e.happened_at <= moment and (keys is null or e.key = any (keys))
    ) x
    where x.audit_entry_id >= x.start
    group by x.key
    having bool_and(x.after is not null)
$$;
comment on function audit_states is 'The rows of a table, or those with some keys, as entries say they were at a moment';

-- From here to the end of the transaction, the tables of the session are those of the moment: a view of the same name
-- stands before each, so that every query answers as it would have answered then. Rows without a later entry are as
-- they are; only the others are made again.
create or replace function enter_past(moment timestamptz) returns void language plpgsql as $$
declare
    audited record;
    began timestamptz;
begin
    perform require_audit();
    perform require_given('moment', moment::text);
    select min(t.began_at) into began from audit_table t where t.columns is not null;
    if moment < began then
        perform fail('TD341', 'moment', to_char(moment, 'HH24:MI DD/MM/YYYY'),
            'began', to_char(began, 'HH24:MI DD/MM/YYYY'));
    elsif moment > now() and register_day(moment) > register_today() then
        perform fail('TD342', 'moment', to_char(moment, 'HH24:MI DD/MM/YYYY'));
    end if;
    create temporary table past_row (table_name text collate "C", key text collate "C", state jsonb);
    insert into past_row (table_name, key, state)
    -- A column that came later is taken to have held always what it was given when it came: of that update nothing was
    -- before.
    select c.table_name, k.key, coalesce(later.state, '{}') || s.state
    from (
        select e.table_name, array_agg(distinct e.key) as keys
        from audit_entry e where e.happened_at > moment group by e.table_name
    ) c
    cross join lateral unnest(c.keys) k (key)
    left join lateral audit_states(moment, c.table_name, c.keys) s on s.key = k.key
    left join lateral (
        select jsonb_merge(e.after::jsonb order by e.audit_entry_id desc) as state
        from audit_entry e
        where e.table_name = c.table_name and e.key = k.key and e.happened_at > moment and e.operation = 'update'
            and e.before::text = '{}') later on true;
    create index on past_row (table_name, key);
    analyze past_row;
    for audited in
        select c.oid::regclass as id, c.relname as name, audit_key(c.oid, 'p') as key, (
            select string_agg(
                case when has_column_privilege(c.oid, a.attnum, 'select') then format('p.%I', a.attname)
                else format('null::%s as %I', format_type(a.atttypid, a.atttypmod), a.attname) end, ', ' order by a.attnum)
            from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
        from audit_table t
        join pg_class c on c.relname = t.table_name and c.relnamespace = 'public'::regnamespace
        where t.columns is not null
    loop
        execute format(
            'create temporary view %1$I as
            select %3$s from public.%1$I p
            where not exists (select from pg_temp.past_row r where r.table_name = %1$L and r.key = %2$s)
            union all
            select %3$s from pg_temp.past_row r cross join jsonb_populate_record(null::public.%1$I, r.state) p
            where r.table_name = %1$L and r.state is not null', audited.name, audited.key, audited.columns);
    end loop;
    -- What was planned for the present does not answer for the past.
    discard plans;
end
$$;
comment on function enter_past is 'Lets the session see the tables as they stood at a moment, until it leaves the past';

create or replace function leave_past() returns void language plpgsql set client_min_messages = 'warning' as $$
begin
    drop table pg_temp.past_row cascade;
    discard plans;
end
$$;
comment on function leave_past is 'Lets the session see the tables as they are';

-- The program that verifies brings its own text for this: what is kept here could be replaced.
drop function if exists audit_differences();
