-- Comparison keys of the names of units. The program makes them from the words alone, which nothing here can repeat; so the
-- keys that an account makes serve the files of that account, and only those of the keeper of the database serve all.

create or replace function key_maker()
returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return case when is_maintainer() then '' else acting_account() end;
end
$$;
comment on function key_maker is 'As whose the keys are kept that the account makes; empty for all';

drop function if exists add_unit_keys(text[], text[], text[], integer);
create or replace function add_unit_keys(named text[], keys text[], plain_keys text[], made_with integer)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_given('names', named::text, 'keys', keys::text, 'plain', plain_keys::text, 'version', made_with::text);
    if array_position(named, null) is not null or array_position(keys, null) is not null
        or array_position(plain_keys, null) is not null
    then
        perform require_given('keys', null::text);
    end if;
    if not (is_maintainer() or account_is_active()) then
        perform require_office(null);
    end if;
    perform refuse_old_moment();
    -- Names of units only: the table is no place for anything else.
    insert into unit_key (words, key, plain, version, made_by)
    select w.words, w.key, w.plain, made_with, key_maker()
    from unnest(named, keys, plain_keys) as w (words, key, plain)
    where w.words in (
        select u.name::text from org_unit u
        union all select u.body_name from org_unit u
        union all select u.abbreviation from org_unit u
        union all select a.alias from org_unit_alias a)
    on conflict (words, made_by) do update set key = excluded.key, plain = excluded.plain, version = excluded.version;
end
$$;
comment on function add_unit_keys is 'Keeps the keys that the program has made of names of units, for the account that made them';
revoke execute on function add_unit_keys from public;
grant execute on function add_unit_keys to thidua_office, thidua_leader;
