#!/usr/bin/env bash
# PostgreSQL 15 (Debian 12: 15.18): names without accents under the text search configuration "english".
#
# Guess: there is no Vietnamese configuration; "english", the default of many clusters, at worst stems an ending.
# Seen:  its stop words are Vietnamese names once the accents are off: An, Bé, Cần, Đỗ, Đôn, Mỹ, Ơn, Tô, Thế, Thân and
#        more. "Do My An" (Đỗ Mỹ An) has no word left, is found by nothing, not even by itself; "Can Tho" is "tho".
#        With the accents on, only An is lost.
#
# Two sensible steps, folding for search and a ready-made configuration, fail together only. A search of names names
# its configuration, 'simple', in the index and in the query. Names are invented.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
[[ -x $bin/initdb ]] || apt-get install -y -qq postgresql-15 >/dev/null
work=$(mktemp -d)
as_server=()
if [[ $EUID == 0 ]]; then
    as_server=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    chown postgres: "$work"
fi
trap '"${as_server[@]}" "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1; rm -rf "$work"' EXIT
cd "$work"
"${as_server[@]}" "$bin/initdb" -D "$work/data" -U postgres -E UTF8 -A trust --no-sync --locale=C.UTF-8 >/dev/null
"${as_server[@]}" "$bin/pg_ctl" -w -D "$work/data" -l "$work/log" \
    -o "-c listen_addresses='' -c unix_socket_directories=$work -c fsync=off" start >/dev/null
PGCLIENTENCODING=UTF8 psql -X -h "$work" -U postgres -Atq -v ON_ERROR_STOP=1 >seen 2>/dev/null <<'SQL'
create extension unaccent;
select name, to_tsvector('english', name), to_tsvector('english', unaccent(name)),
    to_tsvector('english', unaccent(name)) @@ plainto_tsquery('english', unaccent(name)) as finds_itself
from (values ('Đỗ Mỹ An'), ('Tô Thế Ơn'), ('Cần Thơ'), ('Lê Thị Hoa')) as example (name);
select 'lost', string_agg(name, ' ' order by name collate "vi-x-icu") from (values ('An'), ('Bé'), ('Bình'), ('Cần'),
    ('Cường'), ('Dũng'), ('Đỗ'), ('Đôn'), ('Hà'), ('Hoa'), ('Lý'), ('Mỹ'), ('Nga'), ('Ơn'), ('Thân'), ('Thế'), ('Tô')
) as given (name) where to_tsvector('english', unaccent(name)) = '';
SQL
cat seen
diff seen - <<'TEXT'
Đỗ Mỹ An|'mỹ':2 'đỗ':1||f
Tô Thế Ơn|'thế':2 'tô':1 'ơn':3||f
Cần Thơ|'cần':1 'thơ':2|'tho':2|t
Lê Thị Hoa|'hoa':3 'lê':1 'thị':2|'hoa':3 'le':1 'thi':2|t
lost|An Bé Cần Đỗ Đôn Mỹ Ơn Thân Thế Tô
TEXT
