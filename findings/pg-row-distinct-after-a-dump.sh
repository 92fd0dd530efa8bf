#!/usr/bin/env bash
# PostgreSQL 15 (Debian 12: 15.18), pg_dump of the same: rows compared with IS DISTINCT FROM in a CHECK or a trigger's WHEN.
#
# Guess: what pg_get_triggerdef and pg_get_constraintdef say of an object is its canonical text. Restored from a dump, the object
#        says the same, so that a checksum over definitions tells whether a register's guards are those that it was made with.
# Seen:  (new.a, new.b, new.c) is distinct from (old.a, old.b, old.c) is kept as ((a or b) or c), and printed with both pairs
#        of parentheses. Read from the dump, the same condition becomes (a or b or c) and is printed with one. So the text changes
#        with the first restore, and never again; a dump of a restored dump differs from the dump. Two columns, and rows
#        compared with =, keep their text.
#
# Nothing is wrong with either database. But whoever compares definitions (an audit of guards, a tool that looks for drift between
# schemas) finds a trigger that nobody has touched changed in every copy, with three columns and not with two. Compare field by
# field in the source, joined with OR in one list, or restore the model once before its texts are taken.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
[[ -x $bin/initdb ]] || apt-get install -y -qq postgresql-15 >/dev/null
work=$(mktemp -d)
as_server=()
if [[ $EUID == 0 ]]; then
    as_server=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    chown postgres: "$work"
fi
stop() {
    "${as_server[@]}" "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap stop EXIT
cd "$work"

"${as_server[@]}" "$bin/initdb" -D "$work/data" -U postgres -E UTF8 -A trust --no-sync >/dev/null
"${as_server[@]}" "$bin/pg_ctl" -w -D "$work/data" -l "$work/log" \
    -o "-c listen_addresses='' -c unix_socket_directories=$work -c fsync=off" start >/dev/null
export PGHOST=$work PGUSER=postgres
sql() { psql -X -Atq -v ON_ERROR_STOP=1 -d "$@"; }

sql postgres -c 'create database model' -c 'create database copy' -c 'create database copy_of_copy'
sql model <<'SQL'
create table certificate (number int, year int, series int, check ((number, year, series) is distinct from (0, 0, 0)));
create function keep() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger three before update on certificate for each row
    when ((new.number, new.year, new.series) is distinct from (old.number, old.year, old.series)) execute function keep();
create trigger two before update on certificate for each row
    when ((new.number, new.year) is distinct from (old.number, old.year)) execute function keep();
create trigger equal before update on certificate for each row
    when ((new.number, new.year, new.series) = (old.number, old.year, old.series)) execute function keep();
SQL
"$bin/pg_dump" model | sql copy >/dev/null
"$bin/pg_dump" copy | sql copy_of_copy >/dev/null

told() {
    sql "$1" <<'SQL'
select tgname || ': ' || substring(pg_get_triggerdef(oid) from 'WHEN (.*) EXECUTE') from pg_trigger
where tgrelid = 'certificate'::regclass order by tgname;
select 'check: ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = 'certificate'::regclass;
SQL
}
for database in model copy copy_of_copy; do
    told "$database" >"$database.txt"
    echo "== $database"
    cat "$database.txt"
done

changed=$({ diff model.txt copy.txt || true; } | sed -n 's/^< \([a-z]*\):.*/\1/p' | sort | paste -sd ' ')
echo "changed by the first restore: $changed; by the second: $(cmp -s copy.txt copy_of_copy.txt && echo none)"
[[ $changed == 'check three' ]] && cmp -s copy.txt copy_of_copy.txt
