-- name: take_over :exec
-- param:
-- row:
-- Everything belongs to a role that nobody logs in as, so that what functions may do is bounded. Roles are of the whole
-- server: two databases that are migrated at once meet at the first, and the second finds them made.
do $$
declare
    named text;
    made record;
begin
    foreach named in array array[
        'thidua_owner', 'thidua_viewer', 'thidua_office', 'thidua_leader', 'thidua_admin', 'thidua_everywhere',
        'thidua_within', 'thidua_password', 'thidua_service', 'thidua_session', 'thidua_session_admin',
        'thidua_session_viewer_everywhere', 'thidua_session_viewer_within', 'thidua_session_office_everywhere',
        'thidua_session_office_within', 'thidua_session_leader_everywhere', 'thidua_session_leader_within']
    loop
        begin
            if not exists (select from pg_roles r where r.rolname = named) then
                execute format('create role %I %s', named, case named
                    when 'thidua_owner' then 'nologin createrole'
                    -- An administrator may become any account, and has the rights of none until then.
                    when 'thidua_admin' then 'nologin noinherit'
                    -- A service has the rights of nobody until it presents somebody's session, and then sets one role.
                    when 'thidua_service' then 'login noinherit'
                    else 'nologin' end);
            end if;
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
    for made in
        select g.group_role, g.member_role, g.with_admin
        from (
            select g.rolname as group_role, 'thidua_owner' as member_role, true as with_admin
            from pg_roles g
            where g.rolname in (
                'thidua_viewer', 'thidua_office', 'thidua_leader', 'thidua_admin', 'thidua_everywhere', 'thidua_within',
                'thidua_password')
            union all
            -- Whoever records or decides reads, too.
            select 'thidua_viewer', r, false from unnest(array['thidua_office', 'thidua_leader']) r
            union all
            -- What an account has in two groups a session has in one. An administrator's is in none: that of administrators is a
            -- member of every account.
            select 'thidua_' || part, format('thidua_session_%s_%s', p.what, p.reach), false
            from (
                select * from unnest(array['viewer', 'office', 'leader']) what, unnest(array['everywhere', 'within']) reach) p
            cross join unnest(array[p.what, p.reach]) part
            union all
            select m.group_role, m.member_role, false
            from pg_roles r
            cross join lateral (values (r.rolname, 'thidua_service'), ('thidua_session', r.rolname)) m (group_role, member_role)
            where starts_with(r.rolname, 'thidua_session_')
        ) g
        where not exists (
            select from pg_auth_members m
            where m.roleid = g.group_role::regrole and m.member = g.member_role::regrole)
        order by 1, 2
    loop
        begin
            execute format('grant %I to %I %s', made.group_role, made.member_role,
                case when made.with_admin then 'with admin option' else '' end);
        exception when unique_violation then
            null;
        end;
    end loop;
    -- So that a disabled account's sessions end. Who keeps the server may not want to give it: then they end at their own
    -- next statement.
    begin
        if not pg_has_role('thidua_owner', 'pg_signal_backend', 'usage') then
            grant pg_signal_backend to thidua_owner;
        end if;
    exception when insufficient_privilege or unique_violation then
        null;
    end;
    -- Since PostgreSQL 16 who makes a role may grant it, and is no member that could become it.
    if current_setting('server_version_num')::integer >= 160000 then
        if not pg_has_role('thidua_owner', 'set') then
            execute format('grant thidua_owner to %I with inherit true, set true', current_user);
        end if;
    elsif not pg_has_role('thidua_owner', 'member') then
        execute format('grant thidua_owner to %I', current_user);
    end if;
    -- And roles that came from an older server, or were restored by somebody else, are not the owner's to change: it gets them
    -- again, and grants of ours become its own, which it can take back. Whoever may not do that leaves it to who may.
    if current_setting('server_version_num')::integer >= 160000 and to_regclass('account') is not null then
        begin
            for made in
                select r.rolname as named
                from account a join pg_roles r on r.rolname = a.account_name and not r.rolsuper
                where not exists (
                    select from pg_auth_members m
                    where m.roleid = r.oid and m.member = 'thidua_owner'::regrole and m.admin_option)
            loop
                execute format('grant %I to thidua_owner with admin true, inherit false, set false', made.named);
            end loop;
            for made in
                select g.rolname as group_role, m.rolname as member_role, pg_get_userbyid(x.grantor) as grantor
                from pg_auth_members x
                join pg_roles g on g.oid = x.roleid
                join pg_roles m on m.oid = x.member
                where x.grantor <> 'thidua_owner'::regrole and (
                    starts_with(g.rolname, 'thidua_') and exists (select from account a where a.account_name = m.rolname)
                    or m.rolname = 'thidua_admin' and exists (select from account a where a.account_name = g.rolname))
            loop
                execute format('grant %I to %I granted by thidua_owner', made.group_role, made.member_role);
                execute format('revoke %I from %I granted by %I', made.group_role, made.member_role, made.grantor);
            end loop;
        exception when insufficient_privilege then
            null;
        end;
    end if;
    -- A seal asks since when the transactions run that it leaves out.
    if not pg_has_role('thidua_owner', 'pg_read_all_stats', 'member')
        and exists (select from pg_roles r where r.rolname = current_user and r.rolsuper)
    then
        begin
            grant pg_read_all_stats to thidua_owner;
        exception when unique_violation then
            null;
        end;
    end if;
    if not has_database_privilege('thidua_owner', current_database(), 'create') then
        execute format('grant create on database %I to thidua_owner', current_database());
    end if;
    if not has_schema_privilege('thidua_owner', current_schema(), 'create')
        or has_schema_privilege('public', current_schema(), 'create')
    then
        execute format('grant usage, create on schema %I to thidua_owner', current_schema());
        execute format('revoke create on schema %I from public', current_schema());
    end if;
    for made in
        select format('alter %s %s owner to thidua_owner', o.kind, o.name) as command
        from (
            select case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                    else 'table' end as kind, c.oid::regclass::text as name, c.relowner as owner,
                'pg_class'::regclass as catalogue, c.oid as object
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                -- A sequence of a column goes with its table.
                and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i' and c.relkind = 'S')
            union all
            select 'routine', p.oid::regprocedure::text, p.proowner, 'pg_proc'::regclass, p.oid
            from pg_proc p where p.pronamespace = current_schema()::regnamespace
            union all
            select case t.typtype when 'd' then 'domain' else 'type' end, t.oid::regtype::text, t.typowner,
                'pg_type'::regclass, t.oid
            from pg_type t where t.typnamespace = current_schema()::regnamespace and t.typtype in ('d', 'e')
        ) o
        where o.owner <> 'thidua_owner'::regrole and not exists (
            select from pg_depend d
            where d.classid = o.catalogue and d.objid = o.object and d.deptype = 'e')
    loop
        execute made.command;
    end loop;
end
$$
