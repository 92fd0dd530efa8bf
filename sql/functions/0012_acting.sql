-- Who acts. A login of its own, one that an administrator acts as, or somebody whose session a service presents. The bodies are
-- bound when they are made: a type of one's own in pg_temp, called text or date, is another.

-- The service's login is nobody. Whoever has its connection and no token finds nobody here, whatever he sets; found anew in each
-- statement, a session that has ended is none.
-- Said to cost nothing: who acts is asked before anything that is asked of his account (may_act), whatever the plan.
create or replace function presented_session(out session_id bigint, out account_name text)
language plpgsql stable parallel safe cost 0.1 security definer set search_path = public, pg_temp as $$
declare
    token constant text := current_setting('thidua.session', true);
begin
    if session_user = 'thidua_service' and token <> '' then
        select s.session_id, s.account_name into presented_session.session_id, presented_session.account_name
        from session s
        where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.ended_at is null
            and s.expires_at > statement_timestamp() and s.seen_at + s.idle_limit > statement_timestamp();
    end if;
end
$$;
comment on function presented_session is 'The live session whose token this transaction of the service has presented; null without one';

create or replace function acting_account()
returns text language sql stable parallel safe
return case when session_user = 'thidua_service'::pg_catalog.name then (public.presented_session()).account_name
    else case pg_catalog.current_setting('role')
        when 'none' then session_user::pg_catalog.text else pg_catalog.current_setting('role') end end;

create or replace function acting_login()
returns text language sql stable parallel safe
return case when session_user = 'thidua_service'::pg_catalog.name then (public.presented_session()).account_name
    else session_user::pg_catalog.text end;
comment on function acting_login is
    'The login behind who acts: another one where an administrator acts as somebody. A session was opened with one''s own password';

create or replace function audit_login()
returns text language sql stable parallel safe
return case when session_user = 'thidua_service'::pg_catalog.name
    then pg_catalog.concat('thidua_service:', (public.presented_session()).session_id) else session_user::pg_catalog.text end;
comment on function audit_login is 'Through which login somebody acts, or through which session of the service';
