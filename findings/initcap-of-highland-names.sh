#!/usr/bin/env bash
# "Capitals at the beginning of words": PostgreSQL 15.18 (ICU and libc) and Gnumeric 1.12.55, all of Debian 12.
#
# Guess: initcap and PROPER do the same; decomposed text (NFD) makes no difference, or is wrong everywhere.
# Seen:  two traps, and nobody escapes both. An Ê Đê name as "H'Hen Niê" or "K'Brông" becomes "H'hen Niê" under ICU, where
#        an apostrophe does not end a word; libc and PROPER keep "H'Hen". Decomposed "nguyễn" becomes "NguyễN" under libc
#        and PROPER, for which a combining mark ends a word; ICU is right.
#
# Registers "tidy" names typed in capitals by such a function. It breaks the names of one people or those of one kind of
# file, by the provider of the database's locale, which an upgrade may change. Keep what was typed; change capitals only
# where a whole name has no small letter. Names are invented.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
[[ -x $bin/initdb ]] || apt-get install -y -qq postgresql-15 >/dev/null
command -v ssconvert >/dev/null || apt-get install -y -qq --no-install-recommends gnumeric >/dev/null
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
select 'ICU', initcap('H''HEN NIÊ' collate "vi-x-icu"), initcap('K''BRÔNG' collate "vi-x-icu"),
    normalize(initcap(normalize('nguyễn thị hường', NFD) collate "vi-x-icu"));
select 'libc', initcap('H''HEN NIÊ'), initcap('K''BRÔNG'), normalize(initcap(normalize('nguyễn thị hường', NFD)));
SQL
python3 -c '
import unicodedata
for name in ("H\u0027HEN NIÊ", "K\u0027BRÔNG", unicodedata.normalize("NFD", "nguyễn thị hường")):
    print(f"\"=PROPER(\"\"{name}\"\")\"")
' >proper.csv
HOME=$work LC_ALL=C.UTF-8 ssconvert --recalc -T Gnumeric_stf:stf_csv proper.csv names.csv 2>/dev/null
python3 -c '
import unicodedata
print("PROPER|" + "|".join(unicodedata.normalize("NFC", line.strip().strip("\"")) for line in open("names.csv")))
' >>seen
cat seen
diff seen - <<'TEXT'
ICU|H'hen Niê|K'brông|Nguyễn Thị Hường
libc|H'Hen Niê|K'Brông|NguyễN Thị HưỜNg
PROPER|H'Hen Niê|K'Brông|NguyễN Thị HưỜNg
TEXT
