-- name: list_definitions :many
-- param:
-- row: kind text, name text, definition text, expression text
-- What the schema consists of, object by object, without a function of its own. A definition is the same on every version
-- of the server; an expression is what the server writes of one that it keeps parsed.
with owned as (
    select d.objid, d.classid from pg_depend d
    where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
), relation as (
    select c.oid, c.relname, c.relkind, c.relowner, c.relacl, c.relrowsecurity, c.relforcerowsecurity, c.relpersistence,
        case when c.relkind = 'v' then c.reloptions end as options
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind not in ('i', 'I', 't')
        and not exists (select from owned o where o.classid = 'pg_class'::regclass and o.objid = c.oid)
), granted as (
    select g.object, g.part, string_agg(concat(
        case when a.grantee = 0 then 'public' else pg_get_userbyid(a.grantee)::text end, '=', a.privilege_type,
        case when a.is_grantable then '*' end), ',' order by a.grantee = 0,
        pg_get_userbyid(a.grantee)::text collate "C", a.privilege_type collate "C") as acl
    from (
        select r.oid as object, 0 as part,
            coalesce(r.relacl, acldefault(case r.relkind when 'S' then 's' else 'r' end::"char", r.relowner)) as acl,
            r.relowner as owner
        from relation r
        union all
        select a.attrelid, a.attnum, a.attacl, r.relowner
        from relation r join pg_attribute a on a.attrelid = r.oid
        where a.attnum > 0 and not a.attisdropped and a.attacl is not null
        union all
        select p.oid, 0, coalesce(p.proacl, acldefault('f', p.proowner)), p.proowner
        from pg_proc p where p.pronamespace = 'public'::regnamespace
        union all
        select t.oid, 0, coalesce(t.typacl, acldefault('T', t.typowner)), t.typowner
        from pg_type t where t.typnamespace = 'public'::regnamespace
        union all
        select n.oid, 0, n.nspacl, n.nspowner from pg_namespace n where n.nspname = 'public'
    ) g
    cross join lateral aclexplode(g.acl) a
    -- What an owner has goes without saying, and a newer version may know another right of his.
    where a.grantee <> g.owner
    group by g.object, g.part
), listed as (
    select 'relation' as kind, r.relname::text as name, concat_ws('|', r.relkind, r.relpersistence,
            pg_get_userbyid(r.relowner), r.relrowsecurity, r.relforcerowsecurity, r.options,
            (select g.acl from granted g where g.object = r.oid and g.part = 0)) as definition,
        case when v.is_plain then concat(regexp_replace(v.head, '\m[a-z_]+\.', '', 'g'), v.middle,
                regexp_replace(substr(v.text, length(v.head) + length(v.middle) + 1),
                    '\m[a-z_]+\.', '', 'g'))
            else v.text end as expression
    from relation r
    -- Of a view of one table, version 16 writes columns without their table, where there can be no other.
    cross join lateral (
        select t.text, t.text ~ '^[^\n]*(\n    [^\n]*)*\n   FROM [a-z_.]+( [a-z_]+)?(;|\n  (WHERE|GROUP|ORDER))' as is_plain,
            substring(t.text, '^(.*?)\n   FROM ') as head,
            substring(t.text, '^.*?(\n   FROM .*?)(?:\n  (?:GROUP|ORDER) BY .*)?$') as middle
        from (select case r.relkind when 'v' then pg_get_viewdef(r.oid) end as text) t
    ) v
    union all
    select 'column', concat(r.relname, '.', a.attname), concat_ws('|',
            format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated, a.attidentity, a.atthasdef,
            (select l.collname from pg_collation l where l.oid = a.attcollation),
            (select g.acl from granted g where g.object = r.oid and g.part = a.attnum)),
        (select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d
        where d.adrelid = r.oid and d.adnum = a.attnum)
    from relation r
    join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
    where r.relkind in ('r', 'p', 'v', 'm', 'f')
    union all
    -- A constraint whose triggers are disabled does not hold.
    select 'constraint', concat(coalesce(r.relname, t.typname), '.', n.conname), concat_ws('|',
            n.contype, n.convalidated, n.condeferrable, n.condeferred, n.confrelid::regclass, n.confupdtype, n.confdeltype,
            (select string_agg(a.attname, ',' order by k.place)
            from unnest(n.conkey) with ordinality k (number, place)
            join pg_attribute a on a.attrelid = n.conrelid and a.attnum = k.number),
            (select string_agg(a.attname, ',' order by k.place)
            from unnest(n.confkey) with ordinality k (number, place)
            join pg_attribute a on a.attrelid = n.confrelid and a.attnum = k.number),
            (select string_agg(distinct g.tgenabled::text, '') from pg_trigger g where g.tgconstraint = n.oid)),
        pg_get_constraintdef(n.oid)
    from pg_constraint n
    left join relation r on r.oid = n.conrelid
    left join pg_type t on t.oid = n.contypid
    -- A newer version has constraints for what is a property of a column in older ones.
    where n.connamespace = 'public'::regnamespace and n.contype <> 'n'
    union all
    select 'index', c.relname::text, concat_ws('|', r.relname, i.indisunique, i.indisprimary, i.indisvalid, i.indimmediate),
        pg_get_indexdef(c.oid)
    from relation r
    join pg_index i on i.indrelid = r.oid
    join pg_class c on c.oid = i.indexrelid
    union all
    select 'trigger', concat(r.relname, '.', g.tgname), concat_ws('|',
            g.tgfoid::regprocedure, g.tgtype, g.tgenabled, g.tgdeferrable, g.tginitdeferred, g.tgoldtable, g.tgnewtable,
            encode(g.tgargs, 'hex'), g.tgqual is not null,
            (select string_agg(a.attname, ',' order by a.attname)
            from unnest(g.tgattr::int2[]) k (number)
            join pg_attribute a on a.attrelid = r.oid and a.attnum = k.number)),
        case when g.tgqual is not null then pg_get_triggerdef(g.oid) end
    from relation r
    join pg_trigger g on g.tgrelid = r.oid and not g.tgisinternal
    union all
    select 'policy', concat(r.relname, '.', p.polname), concat_ws('|', p.polcmd, p.polpermissive,
            (select string_agg(case k.role when 0 then 'public' else pg_get_userbyid(k.role)::text end, ','
                order by pg_get_userbyid(k.role)::text collate "C")
            from unnest(p.polroles) k (role)), p.polqual is not null, p.polwithcheck is not null),
        concat(pg_get_expr(p.polqual, p.polrelid), '|', pg_get_expr(p.polwithcheck, p.polrelid))
    from relation r
    join pg_policy p on p.polrelid = r.oid
    union all
    select 'rule', concat(r.relname, '.', w.rulename), concat_ws('|', w.ev_type, w.ev_enabled, w.is_instead),
        pg_get_ruledef(w.oid)
    from relation r
    join pg_rewrite w on w.ev_class = r.oid and not (r.relkind = 'v' and w.rulename = '_RETURN')
    union all
    select 'function', concat(p.proname, '(', pg_get_function_identity_arguments(p.oid), ')'),
        concat_ws('|', p.prokind, l.lanname, pg_get_userbyid(p.proowner), p.prosecdef, p.proleakproof,
            p.proisstrict, p.proretset, p.provolatile, p.proparallel, p.pronargdefaults,
            pg_get_function_result(p.oid), p.proconfig,
            (select g.acl from granted g where g.object = p.oid), a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggtranstype::regtype,
            a.agginitval, p.probin, p.prosrc),
        concat_ws('|', pg_get_function_arguments(p.oid), pg_get_function_sqlbody(p.oid))
    from pg_proc p
    join pg_language l on l.oid = p.prolang
    left join pg_aggregate a on a.aggfnoid = p.oid
    where p.pronamespace = 'public'::regnamespace
        -- Whatever somebody has made a part of an extension is listed; the extension's own code is a file of the server.
        and not (l.lanname = 'c' and p.probin like '$libdir/%' and exists (
            select from owned o where o.classid = 'pg_proc'::regclass and o.objid = p.oid))
    union all
    select 'type', t.typname::text, concat_ws('|', t.typtype, pg_get_userbyid(t.typowner), t.typnotnull,
            format_type(nullif(t.typbasetype, 0), t.typtypmod),
            (select l.collname from pg_collation l where l.oid = t.typcollation),
            (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
            (select g.acl from granted g where g.object = t.oid)),
        t.typdefault
    from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('d', 'e', 'r', 'm')
        and not exists (select from owned o where o.classid = 'pg_type'::regclass and o.objid = t.oid)
    union all
    select 'schema', n.nspname::text, (select g.acl from granted g where g.object = n.oid), null
    from pg_namespace n where n.nspname = 'public'
    union all
    select 'role', r.rolname::text, concat_ws('|', r.rolsuper, r.rolbypassrls, r.rolreplication, r.rolcreatedb,
            r.rolcreaterole, r.rolcanlogin,
            (select string_agg(g.rolname::text, ',' order by g.rolname collate "C")
            from pg_auth_members m join pg_roles g on g.oid = m.roleid
            where m.member = r.oid and starts_with(g.rolname, 'thidua_'))), null
    from pg_roles r
    where r.rolname in ('thidua_owner', 'thidua_viewer', 'thidua_office', 'thidua_leader', 'thidua_admin',
        'thidua_everywhere', 'thidua_within', 'thidua_password', 'thidua_service')
        or starts_with(r.rolname, 'thidua_session')
    union all
    select 'exemption', t.table_name, t.exempt_because::text, null from public.audit_table t where t.exempt_because is not null
    union all
    select 'cast', concat(c.castsource::regtype, ' as ', c.casttarget::regtype),
        concat_ws('|', c.castfunc::regprocedure, c.castcontext, c.castmethod), null
    from pg_cast c
    where c.oid >= 16384
        and not exists (select from owned o where o.classid = 'pg_cast'::regclass and o.objid = c.oid)
    union all
    select 'operator', c.oid::regoperator::text, c.oprcode::regprocedure::text, null
    from pg_operator c
    where c.oid >= 16384
        and not exists (select from owned o where o.classid = 'pg_operator'::regclass and o.objid = c.oid)
)
select l.kind, l.name,
    substr(encode(sha256(convert_to(coalesce(l.definition, ''), 'UTF8')), 'hex'), 1, 32)
        as definition,
    case when coalesce(l.expression, '') in ('', '|') then ''
        else substr(encode(sha256(convert_to(l.expression, 'UTF8')), 'hex'), 1, 32)
    end as expression
from listed l
order by l.kind collate "C", l.name collate "C"
