-- name: compose_differences :many
-- param: exempt text[]
-- row: table_name text, probe text?, statement text
-- For each table: a statement that finds rows where no entry speaks of the table at all, and the one that compares its
-- rows with what their entries say. From a row's last arrival on, entries are laid over one another; after a departure
-- there is no row. Columns that a table no longer has are left out.
select c.relname::text as table_name,
    case when has_table_privilege(c.oid, 'select')
            and not exists (select from public.audit_entry e where e.table_name = c.relname)
        then format('select %1$L::text where exists (select from public.%1$I)', c.relname) end as probe,
    format(
        'select case when x.state is null then ''row_removed'' when x.said is null then ''row_inserted''
                else ''row_altered'' end as finding, %1$L::text as table_name, x.key,
            case when x.state is not null and x.said is not null then d.names end as detail
        from (
            select coalesce(s.key, p.key) as key, p.state, s.state as said
            from (
                select y.key, jsonb_strip_nulls(case cardinality(y.states) when 1 then y.states[1] else (
                    select jsonb_object_agg(v.key, v.value order by n.place)
                    from unnest(y.states) with ordinality n (state, place) cross join jsonb_each(n.state) v) end) as state
                from (
                    select e.key, array_agg(e.after::jsonb order by e.audit_entry_id) as states
                    from (
                        select e.audit_entry_id, e.key, e.after,
                            max(e.audit_entry_id) filter (where e.operation <> ''update'') over (partition by e.key) as start
                        from public.audit_entry e
                        where e.table_name = %1$L
                    ) e
                    where e.audit_entry_id >= e.start
                    group by e.key
                    having bool_and(e.after is not null)
                ) y
            ) s
            full join (select %2$s as key, jsonb_strip_nulls(to_jsonb(p)) as state from public.%1$I p) p
                on p.key = s.key
            where p.state is distinct from s.state
        ) x
        cross join lateral (
            select string_agg(n, '', '' order by n) as names from unnest(%3$L::text[]) n
            where x.state -> n is distinct from x.said -> n) d
        where d.names is not null
        order by 3', c.relname, k.key, a.names) as statement
from pg_class c
cross join lateral (
    select array_agg(a.attname::text order by a.attnum) as names
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
) a
-- The key as audit_key writes it: the column, or the columns as a row.
cross join lateral (
    select case count(*)
        when 1 then min(format('p.%I::text', a.attname))
        else format('row(%s)::text', string_agg(format('p.%I', a.attname), ', ' order by n.place))
    end as key
    from pg_index i
    cross join unnest(i.indkey::smallint[]) with ordinality n (number, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = n.number
    where i.indrelid = c.oid and i.indisprimary
) k
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname <> all ($1::text[])
order by c.relname collate "C"
