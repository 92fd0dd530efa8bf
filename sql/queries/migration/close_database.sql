-- name: close_database :exec
-- param:
-- row:
-- What PostgreSQL lets anybody do with a database, and what belongs to those who have an account: to connect, to make
-- temporary tables, to store large objects, to take locks of a number (as many as the server has room for) and to fill
-- its log. What this login may not change, list_open_doors tells.
do $$
declare
    is_super constant boolean := (select r.rolsuper from pg_roles r where r.rolname = current_user);
    door record;
begin
    if is_super or pg_has_role((select d.datdba from pg_database d where d.datname = current_database()), 'usage') then
        for door in
            select p.privilege, g.named
            from unnest(array['connect', 'temporary']) p (privilege)
            cross join unnest(array[
                'thidua_viewer', 'thidua_admin', 'thidua_owner',
                -- A service connects as itself, and works as an administrator in that role.
                case p.privilege when 'connect' then 'thidua_service' else 'thidua_session_admin' end]) g (named)
            where not exists (
                select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
                where d.datname = current_database() and a.grantee = g.named::regrole
                    and a.privilege_type = upper(p.privilege))
        loop
            execute format('grant %s on database %I to %I', door.privilege, current_database(), door.named);
        end loop;
        if exists (
            select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
            where d.datname = current_database() and a.grantee = 0)
        then
            execute format('revoke all on database %I from public', current_database());
        end if;
    end if;
    if is_super then
        for door in
            select p.oid::regprocedure as named, p.proname ~ 'advisory' as is_lock from pg_proc p
            where p.pronamespace = 'pg_catalog'::regnamespace
                and p.proname ~ '^(lo_|lo(creat|open|unlink|read|write)|pg_(try_)?advisory_|pg_logical_emit_message)'
                and has_function_privilege('public', p.oid, 'execute')
        loop
            execute format('revoke execute on function %s from public', door.named);
            -- Functions that act as the owner say whom they let take one.
            if door.is_lock then
                execute format('grant execute on function %s to thidua_owner', door.named);
            end if;
        end loop;
        -- That anybody may change settings by updating a view would let him lock it.
        if has_table_privilege('public', 'pg_settings', 'update') then
            revoke update on pg_catalog.pg_settings from public;
        end if;
        if not has_parameter_privilege('thidua_owner', 'temp_file_limit', 'set') then
            begin
                grant set on parameter temp_file_limit to thidua_owner;
            exception when unique_violation or internal_error then
                -- A register beside this one has just done it: parameters are of the whole server.
                null;
            end;
        end if;
    end if;
end
$$
