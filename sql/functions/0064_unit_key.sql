-- Comparison keys of the names of units: they follow from the words alone, whoever reads the file that needs them.

create or replace function add_unit_keys(named text[], keys text[], plain_keys text[], made_by integer)
returns void language sql security definer set search_path = public, pg_temp as $$
    insert into unit_key (words, key, plain, version)
    select w.words, w.key, w.plain, made_by
    from unnest(named, keys, plain_keys) as w (words, key, plain)
    on conflict (words) do update set key = excluded.key, plain = excluded.plain, version = excluded.version
$$;
comment on function add_unit_keys is 'Keeps the keys that the program has made of names of units';
revoke execute on function add_unit_keys from public;
grant execute on function add_unit_keys to thidua_office;
