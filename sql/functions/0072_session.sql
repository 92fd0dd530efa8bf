-- Signing in to a service, and what each of its transactions begins with.

-- The service opens a connection with somebody's own password, calls this and closes it: PostgreSQL has checked who he is, and
-- nobody can open a session for another.
create or replace function open_session(
    from_client text, lifetime interval default '12 hours', idle interval default '1 hour')
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
    -- 366 random bits of the server's own.
    token constant text := encode(sha256(
        uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex');
    moment constant timestamptz := clock_timestamp();
begin
    perform require_given('client', from_client, 'lifetime', lifetime::text, 'idle', idle::text);
    if not acts_in_person() or session_user = 'thidua_service' or not account_is_active() then
        perform fail('TD590', 'login', session_user::text);
    end if;
    perform lock_acting();
    if (lifetime > interval '0' and lifetime <= interval '12 hours' and idle between interval '5 minutes' and interval '12 hours'
        and length(from_client) between 1 and 200) is not true
    then
        perform fail('TD592');
    end if;
    -- Somebody who never signs out does not fill the table with open doors.
    update session s
    set ended_at = moment, ended_because = 'too_many'
    where s.session_id in (
        select o.session_id from session o
        where o.account_name = acting_account() and o.ended_at is null
        order by o.seen_at desc, o.session_id desc offset 9);
    insert into session (token_hash, account_name, client, opened_at, seen_at, idle_limit, expires_at)
    values (sha256(convert_to(token, 'UTF8')), acting_account(), from_client, moment, moment, idle, moment + lifetime);
    return token;
end
$$;
comment on function open_session is 'Signs the login in to a service and gives the token of the session; refused to whoever acts as another';

-- Many unknown tokens are guesses: noted, and from the twentieth in a minute on each waits. The note is kept by the transaction
-- that asked, so this raises nothing.
create or replace function present_session(token text)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
    presented record;
    who account;
begin
    if session_user <> 'thidua_service' then
        perform fail('TD590', 'login', session_user::text);
    end if;
    perform set_config('thidua.session', coalesce(token, ''), true);
    select p.session_id, p.account_name, s.seen_at into presented
    from presented_session() p left join session s using (session_id);
    if presented.session_id is null then
        perform set_config('thidua.session', '', true);
        if not exists (select from session s where s.token_hash = sha256(convert_to(coalesce(token, ''), 'UTF8')))
            and current_setting('transaction_read_only') = 'off'
        then
            insert into session_try default values;
            if (select count(*) from session_try t where t.tried_at > clock_timestamp() - interval '1 minute') > 20 then
                perform pg_sleep(0.2);
            end if;
        end if;
        return null;
    end if;
    -- To the minute, so that reading pages hardly writes; what somebody else writes of it at this moment does as well.
    if presented.seen_at < clock_timestamp() - interval '1 minute' and current_setting('transaction_read_only') = 'off' then
        update session s set seen_at = clock_timestamp()
        where s.session_id = (
            select o.session_id from session o where o.session_id = presented.session_id for no key update skip locked);
    end if;
    select a.* into who from account a where a.account_name = presented.account_name and a.disabled_at is null;
    return service_role(who.role, who.org_unit_id);
end
$$;
comment on function present_session is
    'Lets a transaction of the service act as who opened the session with this token; gives the role to set for it, or null';

create or replace function service_role(right_name text, unit bigint)
returns text language sql immutable as $$
    select 'thidua_session_' || right_name || case when right_name = 'admin' then '' when unit is null then '_everywhere' else '_within' end
$$;
comment on function service_role is 'The role that the service sets for a session: what the right may do, as far as it reaches';

create or replace function own_sessions()
returns table (session_id bigint, client text, opened_at timestamptz, seen_at timestamptz, expires_at timestamptz, is_this boolean)
language sql stable security definer set search_path = public, pg_temp as $$
    select s.session_id, s.client::text, s.opened_at, s.seen_at, least(s.expires_at, s.seen_at + s.idle_limit),
        s.session_id is not distinct from (presented_session()).session_id
    from session s
    where s.account_name = (active_account()).account_name and s.ended_at is null
        and s.expires_at > statement_timestamp() and s.seen_at + s.idle_limit > statement_timestamp()
    order by s.session_id
$$;
comment on function own_sessions is 'Where the account is signed in';

create or replace function end_session(ended bigint)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_given('session', ended::text);
    update session s set ended_at = clock_timestamp(), ended_because = 'signed_out'
    where s.session_id = ended and s.account_name = (active_account()).account_name and s.ended_at is null;
    return found;
end
$$;
comment on function end_session is 'Signs the account out of one of its own sessions; false where there is none of that number';

-- What a session was opened for is no more.
create or replace function end_changed_sessions() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update session s set ended_at = clock_timestamp(), ended_because = 'account_changed'
    where s.account_name = new.account_name and s.ended_at is null;
    return null;
end
$$;
create or replace trigger account_sessions_ended after update of role, org_unit_id, disabled_at, password_set_at on account
    for each row when (old.role <> new.role or old.org_unit_id is distinct from new.org_unit_id
        or old.disabled_at is distinct from new.disabled_at or old.password_set_at is distinct from new.password_set_at)
    execute function end_changed_sessions();

revoke execute on function open_session, present_session, own_sessions, end_session, end_changed_sessions from public;
grant execute on function open_session, own_sessions, end_session to thidua_viewer, thidua_admin, thidua_session_admin;
grant execute on function present_session to thidua_service;
