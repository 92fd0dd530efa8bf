-- Keeping accounts: login roles of the server, made and changed through these functions only. They run as the owner,
-- who may make roles; so each one first sees who asks, and touches roles that the table names.

create or replace function require_admin(named text default null)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    who account := active_account();
begin
    if not is_maintainer() and who.role is distinct from 'admin' then
        perform fail('TD311', 'account', acting_account(), 'role', coalesce(who.role, '–'), 'needed', 'admin');
    elsif named in (acting_account(), session_user) then
        perform fail('TD319', 'account', named);
    elsif named is not null and not exists (select from account a where a.account_name = named) then
        perform fail('TD320', 'account', named);
    end if;
end
$$;
comment on function require_admin is 'Refuses unless an administrator asks, about an account that exists and is not his own';

create or replace function role_settings(right_name text, unit bigint)
returns text[] language sql immutable as $$
    select case right_name when 'admin' then array['thidua_admin'] else
        array['thidua_' || right_name, case when unit is null then 'thidua_everywhere' else 'thidua_within' end] end
$$;
comment on function role_settings is 'The groups of an account: one for what it does, one for how far it sees';

-- Roles belong to the server, and a register beside this one may be changing its own at this moment: PostgreSQL then
-- refuses the later change of one catalogue row, which needs no more than to be asked for again.
create or replace function change_role(command text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    for attempt in 1..50 loop
        begin
            execute command;
            return;
        exception when internal_error then
            if attempt = 50 then
                raise;
            end if;
            perform pg_sleep(0.02);
        end;
    end loop;
end
$$;
comment on function change_role is 'Runs a statement about roles, again when a neighbouring register was in its way';
revoke execute on function change_role from public;

-- Groups as the row says, and no others of ours.
create or replace function settle_account(named text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept account;
    groups text[];
    command text;
begin
    select a.* into kept from account a where a.account_name = named;
    groups := role_settings(kept.role, kept.org_unit_id);
    -- Administrators may act as whoever is not one of them; first what goes, so that nobody stands above himself.
    for command in
        select format('%s %I %s %I', case when w.wanted then 'grant' else 'revoke' end, w.of_role,
            case when w.wanted then 'to' else 'from' end, w.to_role)
        from (
            select g, named, g = any (groups)
            from unnest(array[
                'thidua_viewer', 'thidua_office', 'thidua_leader', 'thidua_admin', 'thidua_everywhere',
                'thidua_within']) g
            union all
            select named, 'thidua_admin', kept.role <> 'admin'
        ) w (of_role, to_role, wanted)
        where w.wanted <> exists (
            select from pg_auth_members m
            join pg_roles g on g.oid = m.roleid
            join pg_roles r on r.oid = m.member
            where g.rolname = w.of_role and r.rolname = w.to_role)
        order by w.wanted
    loop
        perform change_role(command);
    end loop;
    perform change_role(format('alter role %I %s', named,
        case when kept.disabled_at is null then 'login' else 'nologin' end));
    perform limit_account(named);
end
$$;
revoke execute on function settle_account from public;

create or replace function add_account(
    named text, whole_name text, right_name text, unit bigint, person bigint, sample boolean default false)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present record;
begin
    perform require_admin();
    insert into account (account_name, full_name, role, org_unit_id, recipient_id, is_sample)
    values (named, whole_name, right_name, unit, person, sample);
    begin
        perform change_role(format('create role %I login', named));
    exception when duplicate_object or unique_violation then
        -- A role that another database of this server, or one restored here, calls its account. Nobody takes over a
        -- role that may do more than an account may, and only the keeper of the database takes over any.
        select r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls as is_mighty,
            exists (
                select from pg_auth_members m
                where m.member = r.oid and m.roleid in (
                    'thidua_viewer'::regrole, 'thidua_office'::regrole, 'thidua_leader'::regrole,
                    'thidua_admin'::regrole)) as is_account
        into present
        from pg_roles r where r.rolname = named;
        if not is_maintainer() or present.is_mighty or not present.is_account then
            perform fail('TD318', 'account', named);
        end if;
    end;
    perform settle_account(named);
end
$$;
comment on function add_account is 'Makes an account and its login role, without a password';

create or replace function grant_account(named text, right_name text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_admin(named);
    update account set role = right_name where account_name = named;
    perform settle_account(named);
end
$$;
comment on function grant_account is 'Gives an account another right instead of the one it has';

create or replace function scope_account(named text, unit bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_admin(named);
    update account set org_unit_id = unit where account_name = named;
    perform settle_account(named);
end
$$;
comment on function scope_account is 'Lets an account work for a unit and those below it, or for the whole register';

create or replace function disable_account(named text, is_disabled boolean)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_admin(named);
    update account set disabled_at = case when is_disabled then coalesce(disabled_at, now()) end
    where account_name = named;
    perform settle_account(named);
end
$$;
comment on function disable_account is 'Closes an account at once, also for those logged in; or opens it again';

create or replace function set_account_password(named text, verifier text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_admin(named);
    -- A verifier, never a password: nobody reads it in a log.
    if verifier !~ '^SCRAM-SHA-256\$[0-9]+:' then
        perform fail('TD327');
    end if;
    perform change_role(format('alter role %I password %L', named, verifier));
end
$$;
comment on function set_account_password is 'Gives an account a password, as the SCRAM verifier that libpq makes of it';

revoke execute on function add_account, grant_account, scope_account, disable_account, set_account_password from public;
grant execute on function add_account, grant_account, scope_account, disable_account, set_account_password to thidua_admin;
