#!/usr/bin/env bash
# The time zone Asia/Hanoi on Debian 12 (tzdata 2025b, glibc 2.36, PostgreSQL 15.18) and with PyPI's tzdata 2026.6.
#
# Guess: the capital of a country of a hundred million has its zone, or the name is refused.
# Seen:  IANA's main data have only Asia/Ho_Chi_Minh (and Saigon). Python's zoneinfo and PostgreSQL refuse Asia/Hanoi;
#        the C library takes it without a word, as UTC, and calls the zone "Asia". So a service with TZ=Asia/Hanoi runs,
#        seven hours late, in agreement with date and cron of the same machine.
#
# Between midnight and seven in the morning such a service dates papers by the day before: deadlines counted in working
# days move by a day, the number of 1 January goes to the old year. Check the offset at start, not the name.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
[[ -x $bin/initdb ]] || apt-get install -y -qq postgresql-15 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install tzdata==2026.6

hour="2026-01-01 03:00 +0700"
glibc=$(TZ=Asia/Hanoi date -d "$hour" '+%F %T %z %Z')
right=$(TZ=Asia/Ho_Chi_Minh date -d "$hour" '+%F %T %z %Z')
echo "date, Asia/Hanoi:       $glibc"
echo "date, Asia/Ho_Chi_Minh: $right"
python=$(PYTHONTZPATH='' venv/bin/python -c '
import zoneinfo
try:
    print(zoneinfo.ZoneInfo("Asia/Hanoi"))
except zoneinfo.ZoneInfoNotFoundError:
    print("refused, Asia/Ho_Chi_Minh known:", bool(zoneinfo.ZoneInfo("Asia/Ho_Chi_Minh")))
')
echo "Python: $python"

as_server=()
if [[ $EUID == 0 ]]; then
    as_server=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
chmod 0711 "$work"
mkdir server
[[ $EUID != 0 ]] || chown postgres: server
"${as_server[@]}" "$bin/initdb" -D "$work/server/data" -U postgres -A trust --no-sync --locale=C.UTF-8 >/dev/null
answer=$("${as_server[@]}" "$bin/postgres" --single -D "$work/server/data" postgres 2>&1 <<<"set timezone = 'Asia/Hanoi';" || true)
database=$(grep -o 'invalid value for parameter "TimeZone": "Asia/Hanoi"' <<<"$answer" || true)
echo "PostgreSQL: $database"

[[ $glibc == '2025-12-31 20:00:00 +0000 Asia' && $right == '2026-01-01 03:00:00 +0700 +07' ]]
[[ $python == 'refused, Asia/Ho_Chi_Minh known: True' && -n $database ]]
