-- name: list_intrusions :many
-- param:
-- row: kind text, name text, detail text?
-- What no register has, beside the schema itself: settings that change what names mean or switch guards off, things that
-- bear the names of ours in other schemas or stand among the server's own, logins that rights do not bind, accounts that
-- the server gives more than their rows say, and what is open to everybody or is sent away.
with harmful (name) as (
    values ('search_path'), ('session_replication_role'), ('row_security'), ('role'), ('session_authorization'),
        ('local_preload_libraries'), ('session_preload_libraries'), ('transform_null_equals'), ('event_triggers'),
        ('allow_system_table_mods')
), elsewhere as (
    select n.oid, n.nspname
    from pg_namespace n
    where n.nspname not in ('public', 'pg_catalog', 'information_schema', 'pg_toast') and not starts_with(n.nspname, 'pg_temp_')
        and not starts_with(n.nspname, 'pg_toast_temp_')
)
select 'setting' as kind,
    concat_ws('.', d.datname, r.rolname, split_part(s.setting, '=', 1)) as name, s.setting as detail
from pg_db_role_setting t
left join pg_database d on d.oid = t.setdatabase
left join pg_roles r on r.oid = t.setrole
cross join unnest(t.setconfig) s (setting)
where (t.setdatabase = 0 or d.datname = current_database()) and split_part(s.setting, '=', 1) in (select h.name from harmful h)
union all
select 'setting', s.name, s.reset_val
from pg_settings s
where s.name in (select h.name from harmful h) and s.source <> 'client' and s.reset_val is distinct from s.boot_val
    and s.reset_val not in ('', 'none') and s.context not in ('internal')
    and not (s.name = 'search_path' and replace(s.reset_val, ' ', '') = '"$user",public')
union all
select 'copy', concat(n.nspname, '.', c.relname), c.relkind::text
from pg_class c
join elsewhere n on n.oid = c.relnamespace
where c.relkind in ('r', 'v', 'm', 'f', 'p') and exists (
    select from pg_class o where o.relnamespace = 'public'::regnamespace and o.relname = c.relname and o.relkind not in ('i', 'S'))
union all
select 'copy', concat(n.nspname, '.', p.proname), null
from pg_proc p
join elsewhere n on n.oid = p.pronamespace
where exists (select from pg_proc o where o.pronamespace = 'public'::regnamespace and o.proname = p.proname)
union all
select 'server', concat('pg_catalog.', x.name), null
from (
    select p.proname::text, p.pronamespace, p.oid from pg_proc p
    union all
    select c.relname, c.relnamespace, c.oid from pg_class c where c.relkind <> 'i'
    union all
    select o.oprname, o.oprnamespace, o.oid from pg_operator o
) x (name, namespace, id)
where x.namespace = 'pg_catalog'::regnamespace and x.id::bigint >= 16384
    and not exists (select from pg_depend d where d.objid = x.id and d.deptype = 'e')
union all
select 'inheritance', concat(i.inhrelid::regclass, ' inherits ', i.inhparent::regclass), null
from pg_inherits i
join pg_class c on c.oid = i.inhparent
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'f')
union all
select 'event trigger', e.evtname::text, e.evtfoid::regprocedure::text
from pg_event_trigger e
where e.evtenabled <> 'D'
union all
select 'role', r.rolname::text, concat_ws(', ', case when r.rolsuper then 'superuser' end,
        case when r.rolbypassrls then 'bypassrls' end, case when r.rolcreaterole then 'createrole' end,
        case when r.rolreplication then 'replication' end, g.names)
from pg_roles r
join public.account a on a.account_name = r.rolname
cross join lateral (
    select string_agg(o.rolname::text, ', ' order by o.rolname) as names
    from pg_roles o
    where (o.rolname = 'thidua_owner' or starts_with(o.rolname, 'pg_')) and pg_has_role(r.oid, o.oid, 'member')
) g
where r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolreplication or g.names is not null
union all
-- Logins that are no accounts and write past the policies. Who owns the database keeps it; superusers may do anything.
select 'role', r.rolname, concat_ws(', ', case when r.rolbypassrls then 'bypassrls' end, g.names)
from pg_roles r
cross join lateral (
    select string_agg(o.rolname::text, ', ' order by o.rolname) as names
    from pg_roles o
    where o.rolname in ('thidua_owner', 'pg_write_all_data', 'pg_execute_server_program', 'pg_write_server_files')
        and pg_has_role(r.oid, o.oid, 'member')
) g
where r.rolcanlogin and not r.rolsuper and (r.rolbypassrls or g.names is not null)
    and r.oid <> (select d.datdba from pg_database d where d.datname = current_database())
    and not exists (select from public.account a where a.account_name = r.rolname)
union all
select 'membership', concat(r.rolname, ' in ', o.rolname), null
from pg_auth_members m
join pg_roles r on r.oid = m.member
join pg_roles o on o.oid = m.roleid
join public.account a on a.account_name = r.rolname
where o.rolname in ('thidua_office', 'thidua_leader', 'thidua_admin')
    and (m.admin_option or a.disabled_at is not null or o.rolname <> 'thidua_' || a.role)
union all
-- One acts as another: administrators may, as whoever is none; nobody else.
select 'membership', concat(r.rolname, ' in ', o.rolname), null
from pg_auth_members m
join pg_roles r on r.oid = m.member
join pg_roles o on o.oid = m.roleid
join public.account a on a.account_name = o.rolname
where r.rolname not in ('thidua_admin', 'thidua_owner') and not r.rolsuper
union all
select 'public', concat('default privileges of ', pg_get_userbyid(d.defaclrole)), string_agg(distinct x.privilege_type, ', ')
from pg_default_acl d
cross join aclexplode(d.defaclacl) x
where x.grantee = 0 and d.defaclobjtype in ('r', 'S', 'n')
group by d.defaclrole
union all
-- A copy of a database is open until it is migrated; one that was closed stays so.
select 'public', 'database', string_agg(x.privilege_type, ', ' order by x.privilege_type)
from pg_database d
cross join aclexplode(d.datacl) x
where d.datname = current_database() and x.grantee = 0 and (x.privilege_type = 'CREATE' or exists (
    select from aclexplode(d.datacl) v join pg_roles o on o.oid = v.grantee where o.rolname = 'thidua_viewer'))
having count(*) > 0
union all
select 'publication', p.pubname::text, case when p.puballtables then 'all tables' end
from pg_publication p
order by 1, 2
