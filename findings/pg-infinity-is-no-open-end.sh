#!/usr/bin/env bash
# PostgreSQL 15 (Debian 12: 15.18): two ways to say "until further notice" in a daterange, null and 'infinity'.
#
# Guess: for dates 'infinity' is the end of all time, so both make the same range, as [1,31] and [1,32) do.
# Seen:  they are unequal, and stay three kinds: [d,), [d,infinity) and [d,infinity], the last not even brought to the
#        usual half-open form. Behind infinity there is still time: taking [d,infinity) from [d,) leaves [infinity,),
#        so a history whose last unit was closed keeps a rest that no query for a day finds, and as a plain range (not
#        a multirange) the same difference is an error, "not contiguous".
#
# Units, posts and delegations are valid from a day on. One kind of open end must be chosen and the other refused by a
# check, or merged histories never come out empty.
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
"${as_server[@]}" "$bin/initdb" -D "$work/data" -U postgres -A trust --no-sync --locale=C.UTF-8 >/dev/null
"${as_server[@]}" "$bin/pg_ctl" -w -D "$work/data" -l "$work/log" \
    -o "-c listen_addresses='' -c unix_socket_directories=$work -c fsync=off" start >/dev/null
psql -X -h "$work" -U postgres -Atq >seen 2>&1 <<'SQL'
\set VERBOSITY terse
select 'forms', daterange('2025-01-01', null, '[]'), daterange('2025-01-01', 'infinity'),
    daterange('2025-01-01', 'infinity', '[]'), daterange('2025-01-01', '2025-12-31', '[]');
select 'equal', daterange('2025-01-01', null) = daterange('2025-01-01', 'infinity'),
    daterange('2025-01-01', 'infinity') = daterange('2025-01-01', 'infinity', '[]');
select 'upper_inf', upper_inf(daterange('2025-01-01', null)), upper_inf(daterange('2025-01-01', 'infinity'));
select 'rest', datemultirange(daterange('2025-01-01', null)) - datemultirange(daterange('2025-01-01', 'infinity'));
select daterange('2025-01-01', null) - daterange('2025-06-01', 'infinity');
SQL
cat seen
diff seen - <<'TEXT'
forms|[2025-01-01,)|[2025-01-01,infinity)|[2025-01-01,infinity]|[2025-01-01,2026-01-01)
equal|f|f
upper_inf|t|f
rest|{[infinity,)}
ERROR:  result of range difference would not be contiguous
TEXT
