-- name: add_unit_keys :exec
-- param: words text[], keys text[], plain text[], version integer
-- row:
insert into unit_key (words, key, plain, version)
select w.words, w.key, w.plain, $4::integer
from unnest($1::text[], $2::text[], $3::text[]) as w (words, key, plain)
on conflict (words) do update set key = excluded.key, plain = excluded.plain, version = excluded.version
