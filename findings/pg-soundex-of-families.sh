#!/usr/bin/env bash
# PostgreSQL 15 (Debian 12: 15.18), fuzzystrmatch: soundex and difference on Vietnamese family names.
#
# Guess: of little use for Vietnamese, but harmless: at worst a letter with an accent is skipped.
# Seen:  a letter outside ASCII is no letter at all, also at the beginning: "Đặng" is coded from its "ng" and equals "Ngô"
#        (N200), "Đinh" is coded as I500. "Đỗ" and "Ứ" have the empty code: difference() gives 4, the best mark there is.
#        dmetaphone gives '' for Đỗ and for Ý, so that they "sound" alike, too.
#
# The manual warns of "multibyte encodings"; what it does not say is that the result is a match, not a failure. Where
# duplicates are looked for by sound, Đặng and Ngô, two of the commonest families, fall together, unless the accents are
# taken off first.
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
PGCLIENTENCODING=UTF8 psql -X -h "$work" -U postgres -Atq -v ON_ERROR_STOP=1 >seen <<'SQL'
create extension fuzzystrmatch;
select a, b, soundex(a), soundex(b), difference(a, b), dmetaphone(a) = dmetaphone(b)
from (values ('Đặng', 'Ngô'), ('Đỗ', 'Ứ'), ('Đỗ', 'Ý'), ('Đinh', 'Inh'), ('Dang', 'Ngo'), ('Do', 'U')) as pair (a, b);
SQL
echo 'a | b | soundex | soundex | difference | same dmetaphone'
cat seen
diff seen - <<'TEXT'
Đặng|Ngô|N200|N200|4|t
Đỗ|Ứ|||4|t
Đỗ|Ý|||4|t
Đinh|Inh|I500|I500|4|f
Dang|Ngo|D520|N200|1|f
Do|U|D000|U000|3|f
TEXT
