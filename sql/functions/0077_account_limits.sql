-- What one login may take of the server at most. How many connections it opens is a limit that holds; so is what its
-- sorting writes to disk, where the keeper of the server let us set it. Times are defaults for somebody with psql: whoever
-- is logged in may change his own, and the program sets others for each kind of work. A value that the keeper of the
-- server has given a login is left as it is.
create or replace function limit_account(named text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    limited record;
begin
    if (select r.rolconnlimit from pg_roles r where r.rolname = named) = -1 then
        perform change_role(format('alter role %I connection limit 20', named));
    end if;
    for limited in
        select l.name, l.value
        from (values
            ('statement_timeout', '10min', true), ('lock_timeout', '30s', true),
            ('idle_in_transaction_session_timeout', '5min', true), ('jit', 'off', true),
            ('temp_file_limit', '4GB', has_parameter_privilege('temp_file_limit', 'set'))) l (name, value, is_ours)
        where l.is_ours and not exists (
            select from pg_db_role_setting s, unnest(s.setconfig) x
            where s.setrole = (select r.oid from pg_roles r where r.rolname = named) and starts_with(x, l.name || '='))
    loop
        perform change_role(format('alter role %I set %I = %L', named, limited.name, limited.value));
    end loop;
end
$$;
comment on function limit_account is 'Gives the login of an account its limits, where it has none yet';
revoke execute on function limit_account from public;

-- Accounts from before.
do $$
begin
    perform limit_account(a.account_name)
    from account a join pg_roles r on r.rolname = a.account_name and not r.rolsuper;
end
$$;
