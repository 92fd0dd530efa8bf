-- Keeping accounts: login roles of the server, made and changed through these functions only. They run as the owner,
-- who may make roles; so each one first sees who asks, and touches roles that the table names.

drop function if exists require_admin(text);
create or replace function require_admin()
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who account;
begin
    if is_maintainer() then
        return;
    end if;
    perform lock_acting();
    who := active_account();
    if who.role is distinct from 'admin' then
        perform fail('TD311', 'account', acting_account(), 'role', coalesce(who.role, '–'), 'needed', 'admin');
    elsif who.org_unit_id is not null then
        perform fail('TD330');
    end if;
end
$$;
comment on function require_admin is 'Refuses unless an administrator asks';

create or replace function require_admin_of(named text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_admin();
    -- Nor is another account of his another's.
    if coalesce(named = any (own_accounts()), true) then
        perform fail('TD319', 'account', named);
    elsif not exists (select from account a where a.account_name = named) then
        perform fail('TD320', 'account', named);
    end if;
end
$$;
comment on function require_admin_of is 'Refuses unless an administrator asks, about an account that exists and is of another human';

-- An account is known by the name of its human: with a degree before it, he would be another than without.
create or replace function refuse_titled_account(whole_name text)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    perform require_given('name', whole_name);
    -- Ông is a family name, too: Ông Văn Tùng.
    if name_key(untitled_name(whole_name)) <> name_key(whole_name) and whole_name !~* '^\s*ông\s+\S+\s+\S+\s*$' then
        perform fail('TD601', 'name', whole_name, 'subject', untitled_name(whole_name));
    elsif name_fault(whole_name, 'individual') is not null then
        perform fail(name_fault(whole_name, 'individual'), 'name', whole_name, 'subject', whole_name);
    end if;
end
$$;
comment on function refuse_titled_account is 'Refuses the name of an account that is no name, or has titles or numbers around it';
revoke execute on function refuse_titled_account from public;

create or replace function groups_of(kept account)
returns text[] language sql immutable as $$
    select case when kept.disabled_at is not null then '{}' else
        case when kept.role = 'admin' then array['thidua_admin']
            else array['thidua_' || kept.role, case when kept.org_unit_id is null then 'thidua_everywhere' else 'thidua_within' end] end
        -- A cluster of our own asks its members for their passwords.
        || case when kept.password_set_at is null then '{}' else array['thidua_password'] end end
$$;
comment on function groups_of is
    'The groups of an account: one for what it does, one for how far it sees, and that of accounts with a password; none if disabled';
drop function if exists role_settings(text, bigint);

create or replace function account_groups()
returns text[] language sql immutable as $$
    select array[
        'thidua_viewer', 'thidua_office', 'thidua_leader', 'thidua_admin', 'thidua_everywhere', 'thidua_within', 'thidua_password']
$$;
comment on function account_groups is 'All groups that an account may be in';

create or replace function account_mark() returns text language sql immutable as $$
    select 'Account of a register of commendations (thidua)'
$$;
comment on function account_mark is 'The comment of roles that are accounts; only who makes roles can write it';

-- Roles belong to the server, and a register beside this one may be changing its own at this moment: PostgreSQL then
-- refuses the later change of one catalogue row, which needs no more than to be asked for again.
create or replace function change_role(command text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    for attempt in 1..50 loop
        begin
            execute command;
            return;
        exception
            when internal_error or unique_violation then
                if attempt = 50 then
                    raise;
                end if;
                perform pg_sleep(0.02);
            when insufficient_privilege then
                perform fail('TD593', 'reason', sqlerrm);
        end;
    end loop;
end
$$;
comment on function change_role is 'Runs a statement about roles, again when a neighbouring register was in its way';
revoke execute on function change_role from public;

-- The server has its own word for who is in which group; it may say something else than the table, of an account that came from
-- another server, was changed by hand or is called so in another register as well.
create or replace function account_deviations()
returns table (account_name text, deviation text)
language sql stable security definer set search_path = public, pg_temp as $$
    with wanted as (
        select a.account_name, groups_of(a) as groups, a.role <> 'admin' and a.disabled_at is null as is_acted_for, a.disabled_at is null as is_open
        from account a
    ), present as (
        select w.*, r.oid, r.rolcanlogin,
            array(
                select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
                where m.member = r.oid and g.rolname = any (account_groups())) as has,
            exists (
                select from pg_auth_members m
                where m.roleid = r.oid and m.member = 'thidua_admin'::regrole) as has_actors
        from wanted w left join pg_roles r on r.rolname = w.account_name
    )
    select p.account_name, d.deviation
    from present p
    cross join lateral (
        select 'no_login' as deviation where p.oid is null
        union all
        select 'group_missing' where p.oid is not null and (not p.groups <@ p.has or p.is_acted_for and not p.has_actors)
        union all
        select 'group_added' where not p.has <@ p.groups or p.has_actors and not p.is_acted_for
        union all
        select 'closed' where p.is_open and not p.rolcanlogin
        union all
        select 'open' where not p.is_open and p.rolcanlogin) d
    order by p.account_name, d.deviation
$$;
comment on function account_deviations is
    'Accounts that the server gives other groups than their rows, or none: no_login, group_missing, group_added, closed, open';

-- Groups as the row says, and no others of ours; none for an account that is disabled. Another register of this server
-- that calls the same role its account finds it without them, too: it gives them again with `account grant`.
create or replace function settle_account(named text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept account;
    groups text[];
    command text;
begin
    select a.* into kept from account a where a.account_name = named;
    groups := groups_of(kept);
    -- A neighbouring register that calls the same role its account may be settling it at this moment.
    for attempt in 1..10 loop
        -- Administrators may act as whoever is not one of them; first what goes, so that nobody stands above himself.
        for command in
            select format('%s %I %s %I', case when w.wanted then 'grant' else 'revoke' end, w.of_role,
                case when w.wanted then 'to' else 'from' end, w.to_role)
            from (
                select g, named, g = any (groups)
                from unnest(account_groups()) g
                union all
                select named, 'thidua_admin', kept.role <> 'admin' and kept.disabled_at is null
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
        exit when not exists (select from account_deviations() d where d.account_name = named);
        -- What somebody else has given is taken with a warning, and stays.
        if attempt = 10 then
            perform fail('TD593', 'reason', (
                select string_agg(d.deviation, ', ') from account_deviations() d where d.account_name = named));
        end if;
        perform pg_sleep(0.02 * attempt);
    end loop;
    -- By this a role is known as an account when it has no group any more.
    if shobj_description(quote_ident(named)::regrole, 'pg_authid') is distinct from account_mark() then
        perform change_role(format('comment on role %I is %L', named, account_mark()));
    end if;
    perform limit_account(named);
end
$$;
revoke execute on function settle_account, account_deviations from public;
grant execute on function account_deviations to thidua_admin, thidua_session_admin;

-- Accounts that were disabled when that left them their groups, and those that got a password when it gave them none.
do $$
begin
    perform settle_account(a.account_name)
    from account a
    where a.disabled_at is not null and exists (
            select from pg_auth_members m join pg_roles r on r.oid in (m.member, m.roleid) where r.rolname = a.account_name)
        or a.disabled_at is null and a.password_set_at is not null and exists (
            select from pg_roles r where r.rolname = a.account_name and not pg_has_role(r.oid, 'thidua_password', 'member'));
end
$$;

-- A server that somebody else keeps may forbid it; whoever is left there is asked at each statement who he is.
create or replace function end_sessions(named text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_terminate_backend(s.pid)
    from pg_stat_activity s
    where s.datname = current_database() and s.usename = named and s.pid <> pg_backend_pid();
exception when insufficient_privilege then
    null;
end
$$;
comment on function end_sessions is 'Ends what an account is doing in this register; what it does in another goes on';
revoke execute on function end_sessions from public;

-- What an account has begun holds its row, so nobody who keeps a transaction open puts off what is decided about him: at
-- once, or after a second, his sessions end; and again, should he come back meanwhile.
create or replace function hold_account(named text, at_once boolean)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    for attempt in 1..40 loop
        if at_once or attempt > 20 then
            perform end_sessions(named);
        end if;
        begin
            perform from account a where a.account_name = named for no key update nowait;
            return;
        exception when lock_not_available then
            perform pg_sleep(0.05);
        end;
    end loop;
end
$$;
comment on function hold_account is 'Takes hold of the row of an account, whose sessions end at once, or if they are in the way';
revoke execute on function hold_account from public;

create or replace function add_account(
    named text, whole_name text, right_name text, unit bigint, person bigint, sample boolean default false)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present record;
begin
    perform require_given('account', named, 'name', whole_name, 'role', right_name, 'sample', sample::text);
    perform require_admin();
    perform refuse_titled_account(whole_name);
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
                    'thidua_admin'::regrole))
                or shobj_description(r.oid, 'pg_authid') = account_mark() as is_account
        into present
        from pg_roles r where r.rolname = named;
        if not is_maintainer() or present.is_mighty is not false or present.is_account is not true then
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
    perform require_given('account', named, 'role', right_name);
    perform require_admin_of(named);
    -- Whoever was an administrator may be acting as somebody else at this moment.
    perform hold_account(named, a.role = 'admin') from account a where a.account_name = named;
    update account set role = right_name where account_name = named;
    perform settle_account(named);
end
$$;
comment on function grant_account is 'Gives an account another right instead of the one it has';

create or replace function scope_account(named text, unit bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_given('account', named);
    perform require_admin_of(named);
    perform hold_account(named, false);
    update account set org_unit_id = unit where account_name = named;
    perform settle_account(named);
end
$$;
comment on function scope_account is 'Lets an account work for a unit and those below it, or for the whole register';

-- Who is behind an account is said once: from then on he neither proposes nor decides on himself with it. It is a person who
-- bears the name of the account, or the one under which it signs.
create or replace function link_account(named text, person bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present bigint;
begin
    perform require_given('account', named, 'person', person::text);
    perform require_admin_of(named);
    perform hold_account(named, false);
    select a.recipient_id into present from account a where a.account_name = named;
    if present is distinct from person and present is not null then
        perform fail('TD230', 'table', 'account');
    elsif not exists (select from person p where p.recipient_id = link_account.person) then
        perform fail('TD106', 'id', person::text);
    elsif present is null and not exists (
        select from account_names(array[named]) n join recipient r on r.recipient_id = link_account.person
        where is_called_alike(untitled_name(r.name), n.name))
    then
        perform fail('TD600', 'account', named, 'id', person::text,
            'name', (select a.full_name from account a where a.account_name = named),
            'subject', (select r.name from recipient r where r.recipient_id = link_account.person));
    end if;
    update account set recipient_id = link_account.person, linked_at = coalesce(linked_at, now())
    where account_name = named and recipient_id is null;
end
$$;
comment on function link_account is 'Says which person of the register is behind an account';

create or replace function disable_account(named text, is_disabled boolean)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_given('account', named, 'disabled', is_disabled::text);
    perform require_admin_of(named);
    perform hold_account(named, is_disabled);
    update account set disabled_at = case when is_disabled then coalesce(disabled_at, now()) end
    where account_name = named;
    perform settle_account(named);
end
$$;
comment on function disable_account is 'Closes an account at once, also for those logged in; or opens it again';

create or replace function set_account_password(named text, verifier text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_given('account', named, 'verifier', verifier);
    perform require_admin_of(named);
    -- A verifier, never a password: nobody reads it in a log.
    if (verifier ~ '^SCRAM-SHA-256\$[0-9]+:') is not true then
        perform fail('TD327');
    end if;
    perform hold_account(named, false);
    -- That it changed is an entry of the audit; what it is, is not.
    update account set password_set_at = clock_timestamp() where account_name = named;
    perform change_role(format('alter role %I password %L', named, verifier));
    perform settle_account(named);
end
$$;
comment on function set_account_password is 'Gives an account a password, as the SCRAM verifier that libpq makes of it';

revoke execute on function add_account, grant_account, scope_account, link_account, disable_account, set_account_password from public;
grant execute on function add_account, grant_account, scope_account, link_account, disable_account, set_account_password
    to thidua_admin, thidua_session_admin;
