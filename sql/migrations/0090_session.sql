-- People who work through a service: it holds connections of one login that is nobody, and each of its transactions presents
-- the token of somebody's session. What is kept here of a token is its hash.

create table session (
    session_id bigint generated always as identity,
    token_hash bytea not null,
    account_name text not null,
    client nfc_text not null,
    opened_at timestamptz not null default clock_timestamp(),
    seen_at timestamptz not null default clock_timestamp(),
    idle_limit interval not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    ended_because text,
    constraint session_pk primary key (session_id),
    constraint session_account_fk foreign key (account_name) references account,
    constraint session_token_uk unique (token_hash),
    constraint session_token_ck check (octet_length(token_hash) = 32),
    constraint session_client_ck check (length(client) between 1 and 200),
    constraint session_expires_ck check (expires_at > opened_at and expires_at <= opened_at + interval '12 hours'),
    constraint session_idle_ck check (idle_limit between interval '5 minutes' and interval '12 hours'),
    constraint session_ended_ck check (num_nulls(ended_at, ended_because) in (0, 2)),
    constraint session_because_ck check (ended_because in ('signed_out', 'account_changed', 'too_many'))
);
create index session_account_ix on session (account_name) where ended_at is null;
comment on table session is 'Who is signed in to a service: from signing in with his own password until he signs out, is idle too long, or the session expires';
comment on column session.token_hash is 'SHA-256 of the token, which the client alone has';
comment on column session.client is 'Whence and with what: as the service says';
comment on column session.seen_at is 'When it was last presented, to the minute';
comment on column session.idle_limit is 'How long it lives without being presented';
comment on column session.expires_at is 'When it ends, whatever happens';
comment on column session.ended_because is 'signed_out: by himself; account_changed: right, unit or password changed, or the account was disabled; too_many: he signed in more often than sessions may be open';

create table session_try (
    session_try_id bigint generated always as identity,
    tried_at timestamptz not null default clock_timestamp(),
    login text not null default session_user,
    constraint session_try_pk primary key (session_try_id)
);
create index session_try_at_ix on session_try (tried_at);
comment on table session_try is 'Tokens that were presented and that no session ever had: each a guess';
comment on column session_try.login is 'The login that presented it';

insert into audit_table (table_name, began_at, exempt_because) values
    ('session', now(), 'Signing in decides nothing; entries name the session through which somebody acted'),
    ('session_try', now(), 'A trace by itself, to which rows are only added');

-- Defined in functions/0012_acting.sql: here only so that columns can name it.
create or replace function acting_login() returns text language sql stable as $$
    select session_user::text
$$;

-- Through which login somebody acted: the service's is nobody's.
do $$
declare
    kept record;
begin
    for kept in
        select c.oid::regclass::text as table_name, a.attname, pg_get_expr(d.adbin, d.adrelid) as expression
        from pg_attrdef d
        join pg_class c on c.oid = d.adrelid
        join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        where c.relnamespace = current_schema()::regnamespace and a.attgenerated = '' and c.relname <> 'session_try'
            and pg_get_expr(d.adbin, d.adrelid) like '%(SESSION_USER)::text%'
    loop
        execute format('alter table %s alter column %I set default %s', kept.table_name, kept.attname,
            replace(kept.expression, '(SESSION_USER)::text', 'acting_login()'));
    end loop;
end
$$;
