-- Who acts is asked each time. Roles belong to the server, and a session outlives what it was opened for: so the row of
-- this register decides, of the account that acts and of the login behind it, and not what either once was given.

create or replace function keeps_database(login text)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
            select from pg_roles r
            where r.rolname = login and (r.rolsuper or pg_has_role(r.oid, 'thidua_owner', 'member')))
        and not exists (select from account a where a.account_name = login)
$$;
comment on function keeps_database is 'Whether a login keeps the database itself, and is no account';

-- Memberships are asked of the server, which says what holds now, also where the transaction began before it did. Every
-- policy asks this, from functions that act as the owner and have fixed their search path; so it does without its own.
create or replace function may_act(of_right text)
returns boolean language plpgsql stable cost 100000 as $$
declare
    acting constant text := acting_account();
begin
    if session_user = 'thidua_service' then
        -- A session has the right of its account, whatever role the service has set.
        if not starts_with(current_setting('role'), 'thidua_session_' || of_right) then
            perform fail('TD591', 'account', acting, 'role', of_right, 'set', current_setting('role'));
        end if;
    elsif session_user <> acting and not keeps_database(session_user) and not exists (
        select from account k
        where k.account_name = session_user and k.role = 'admin' and k.org_unit_id is null and k.disabled_at is null
            and pg_has_role(session_user, 'thidua_admin', 'member'))
    then
        perform fail('TD331', 'login', session_user::text, 'account', acting);
    end if;
    if of_right is distinct from 'office' and pg_has_role(acting, 'thidua_office', 'usage')
        or of_right is distinct from 'leader' and pg_has_role(acting, 'thidua_leader', 'usage')
        or of_right is distinct from 'admin' and pg_has_role(acting, 'thidua_admin', 'usage')
    then
        perform fail('TD332', 'account', acting, 'role', of_right);
    end if;
    return true;
end
$$;
comment on function may_act is
    'Refuses an account that is acted as by no administrator of this register, or that the server gives a right which its row does not';

-- Where all statements see one moment, what came after it is not looked at: limits, gates and four eyes would be passed.
create or replace function refuse_old_moment()
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if current_setting('transaction_isolation') <> 'read committed' and not is_maintainer() then
        perform fail('TD205');
    end if;
end
$$;
comment on function refuse_old_moment is 'Refuses to write in a transaction that sees the moment at which it began only';

-- Whatever decides, signs or records waits for a change of the account that is under way, and lets none happen before it
-- has ended; nor an end of the session through which it acts.
create or replace function lock_acting()
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refuse_old_moment();
    perform from account a
    where a.account_name in (acting_account(), acting_login()) order by a.account_name for share;
    perform from session s
    where s.session_id = (select p.session_id from presented_session() p) for share;
end
$$;
comment on function lock_acting is 'Holds the account that acts, and the one behind it, as they are until the transaction ends';
revoke execute on function lock_acting, refuse_old_moment from public;

-- What policies alone let through, in every table that an office or a leader writes (0079_rights.sql).
create or replace function hold_acting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform lock_acting();
    return null;
end
$$;

create or replace function require_unit_on(unit bigint, day date)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    named record;
begin
    select u.name, u.in_force into named from org_unit u where u.org_unit_id = unit;
    if (named.in_force @> day) is not true then
        perform fail('TD333', 'unit', named.name, 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
end
$$;
comment on function require_unit_on is 'Refuses a day on which a unit is not, or no more: nothing is decided in its name then';
