-- Which transactions may still write entries: what a seal leaves to the next one.

-- The first transaction that may still write entries: those running now in other databases of the server cannot. One
-- that no session runs any more has ended since the snapshot was taken, wherever that was: the next one is without it. What
-- is still unknown after some looks, such as a prepared transaction, holds the seal back.
create or replace function audit_horizon()
returns bigint language plpgsql volatile as $$
declare
    snapshot pg_snapshot;
    horizon bigint;
    is_certain boolean;
begin
    for look in 1..20 loop
        snapshot := pg_current_snapshot();
        -- Or else the sessions would be those of the first look.
        perform pg_stat_clear_snapshot();
        select coalesce(min(r.running::text::bigint) filter (where a.datname is not distinct from current_database()
                or a.pid is null), pg_snapshot_xmax(snapshot)::text::bigint), coalesce(bool_and(a.pid is not null), true)
        into horizon, is_certain
        from pg_snapshot_xip(snapshot) r (running)
        left join pg_stat_activity a on a.backend_xid = r.running::xid;
        exit when is_certain;
    end loop;
    -- A snapshot does not name the transaction that takes it, which writes entries, too.
    return least(horizon, pg_current_xact_id_if_assigned()::text::bigint);
end
$$;
comment on function audit_horizon is 'The first transaction that may still write entries; all before it have ended';

-- Asked before the horizon: whoever runs then and is not seen here has begun since. Where the server hides when others
-- began, or a transaction is prepared and has no session, it is as long ago as the seal before says.
create or replace function audit_open_since()
returns timestamptz language plpgsql volatile as $$
declare
    since timestamptz := clock_timestamp();
    is_hidden boolean;
begin
    perform pg_stat_clear_snapshot();
    select least(since, min(a.xact_start)), coalesce(bool_or(a.state is null and a.pid <> pg_backend_pid()), false)
            or exists (select from pg_prepared_xacts p where p.database = current_database())
    into since, is_hidden
    from pg_stat_activity a
    where a.datname = current_database() and a.usesysid is not null;
    return case when is_hidden then (select s.open_since from audit_seal s order by s.seal_number desc limit 1) else since end;
end
$$;
comment on function audit_open_since is 'When the oldest transaction began that may still write entries; null when nobody can say';

-- Who keeps the next seal from covering what is there: the oldest transaction that has written or may.
create or replace function audit_holder()
returns table (pid integer, login text, application text, since timestamptz)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform require_audit();
    return query
        select h.pid, h.login, h.application, h.since
        from (
            select a.pid, a.usename::text, a.application_name, a.xact_start, age(a.backend_xid)
            from pg_stat_activity a
            where a.datname = current_database() and a.backend_xid is not null and a.pid <> pg_backend_pid()
            union all
            select null, p.owner::text, p.gid, p.prepared, age(p.transaction)
            from pg_prepared_xacts p where p.database = current_database()
        ) h (pid, login, application, since, age)
        order by h.age desc
        limit 1;
end
$$;
comment on function audit_holder is 'The oldest open transaction, which holds back the seals; without a session when it was prepared';
revoke execute on function audit_holder from public;
grant execute on function audit_holder to thidua_office, thidua_admin, thidua_session_admin;
