-- Facts that nobody recorded, weighed by the statements that weigh those of the register.

-- A temporary table comes before the register's of the same name for every statement that follows, so that what is
-- imagined needs no right to change the register and cannot stay in it. Functions that decide or guard name their
-- schema first and never see it.
create or replace function imagine_tables(names text[])
returns void language plpgsql as $$
declare
    entry record;
    views text[];
begin
    -- Views as they are written, before what they read is covered.
    select array_agg(format('create temporary view %I as %s', c.relname,
        case c.relname when 'seen_matter' then 'select * from matter' else pg_get_viewdef(c.oid) end)) into views
    from unnest(names) as n (name) join pg_class c on c.oid = to_regclass(n.name)
    where c.relkind = 'v';
    for entry in
        select c.relname as name, string_agg(
            concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then 'not null' end,
                case
                    -- Numbers that no row of the register has: its rows may be put beside these.
                    when a.attidentity <> '' and a.atttypid = 'bigint'::regtype
                        then 'generated always as identity (start 1000000000000000000)'
                    when a.attidentity <> '' then 'generated always as identity'
                    when a.attgenerated = 's' then format('generated always as (%s) stored', d.expression)
                    when d.expression is not null then 'default ' || d.expression
                end), ', ' order by a.attnum) as columns
        from unnest(names) as n (name)
        join pg_class c on c.oid = to_regclass(n.name) and c.relkind = 'r'
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join lateral (
            select pg_get_expr(x.adbin, x.adrelid) as expression
            from pg_attrdef x where x.adrelid = c.oid and x.adnum = a.attnum) d on true
        group by c.relname
    loop
        execute format('create temporary table %I (%s) on commit drop', entry.name, entry.columns);
    end loop;
    for position in 1..coalesce(cardinality(views), 0) loop
        execute views[position];
    end loop;
    -- Plans that were made before read the register's own tables.
    discard plans;
end
$$;
comment on function imagine_tables is
    'Puts empty temporary tables, and views of them, before tables and views of the register until the transaction ends';
