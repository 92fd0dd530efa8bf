#!/usr/bin/env bash
# PostgreSQL 15 (Debian 12: 15.x) and 17 (Debian 13: 17.12), pg_dump and pg_restore: rights to functions of PostgreSQL's own.
#
# Guess: a dump holds what the database's owner has made. What was revoked on a function in pg_catalog belongs to the server, so it
#        is either not in the dump at all, or goes over to a newer server as everything else does.
# Seen:  it is in the dump, as an entry "ACL pg_catalog FUNCTION name(arguments)". PostgreSQL 17 gave pg_logical_emit_message one
#        more argument: the entry names a function that is not there. pg_restore says so, goes on and ends with 1; with
#        --exit-on-error, or --single-transaction, nothing is restored at all, for the sake of a right that is no data.
#
# Nothing is lost without these options, and every other entry arrives. But whoever closes a register's server (no advisory locks,
# no large objects, no writing to the log for everybody) and checks restores with --exit-on-error, as one should, has dumps
# that no newer server takes. Leave the entries out of the list (pg_restore --list, --use-list) and revoke anew on the new server.
set -euo pipefail
old=/usr/lib/postgresql/15/bin
[[ -x $old/initdb ]] || apt-get install -y -qq postgresql-15 >/dev/null
command -v patchelf >/dev/null || apt-get install -y -qq patchelf >/dev/null
work=$(mktemp -d)
as_server=()
[[ $EUID != 0 ]] || as_server=(setpriv --reuid=postgres --regid=postgres --clear-groups)
stop() {
    for version in 15 17; do
        [[ ! -d $work/$version/data ]] ||
            "${as_server[@]}" "$(programs $version)/pg_ctl" -D "$work/$version/data" -m immediate stop >/dev/null 2>&1 || true
    done
    rm -rf "$work"
}
programs() { if [[ $1 == 15 ]]; then echo "$old"; else echo "$work/new/usr/lib/postgresql/17/bin"; fi; }
trap stop EXIT
cd "$work"

# The newer server beside this system's own: Debian 13's packages, unpacked with the libraries that they were built for.
mkdir -p apt/lists/partial apt/cache/archives/partial debs new
# From wherever this system has its packages.
site=$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Codename: bookworm' | sort -u | head -n 1)
echo "deb ${site:?no list of packages: apt-get update} trixie main" >apt/sources.list
debian=(apt-get -qq -o Dir::Etc::sourcelist="$work/apt/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$work/apt/lists"
    -o Dir::Cache="$work/apt/cache" -o APT::Sandbox::User=root)
"${debian[@]}" update
(cd debs && "${debian[@]}" download postgresql-17 postgresql-client-17 libpq5 libc6 libicu76 libxml2 libldap2 libssl3t64 \
    libgssapi-krb5-2 liblz4-1 libzstd1 libsystemd0 zlib1g libreadline8t64 libsasl2-2 libkrb5-3 libk5crypto3 libcom-err2 \
    libkrb5support0 libkeyutils1 libstdc++6 libgcc-s1 liblzma5 libcap2 libpam0g libxslt1.1 libaudit1 libuuid1 libcap-ng0 libtinfo6)
for package in debs/*.deb; do dpkg -x "$package" new; done
libraries=$work/new/usr/lib/x86_64-linux-gnu
for program in "$(programs 17)"/{postgres,initdb,pg_ctl,pg_restore,psql}; do
    patchelf --set-interpreter "$libraries/ld-linux-x86-64.so.2" --force-rpath --set-rpath "$libraries" "$program"
done
chmod -R a+rX "$work"

for version in 15 17; do
    mkdir "$version"
    [[ $EUID != 0 ]] || chown postgres: "$version"
    bin=$(programs "$version")
    "${as_server[@]}" "$bin/initdb" -D "$work/$version/data" -U postgres -E UTF8 --locale=C -A trust --no-sync >/dev/null
    "${as_server[@]}" "$bin/pg_ctl" -w -D "$work/$version/data" -l "$work/$version/log" \
        -o "-c listen_addresses='' -c unix_socket_directories=$work/$version -c fsync=off" start >/dev/null
done
export PGUSER=postgres
on() { version=$1; shift; PGHOST=$work/$version psql -X -Atq -v ON_ERROR_STOP=1 "$@"; }

on 15 -c 'create database register'
on 15 -d register -c "create table award (name text); insert into award values ('Người Mẫu');
    revoke execute on function pg_logical_emit_message(boolean, text, text), pg_advisory_lock(bigint) from public"
PGHOST=$work/15 "$old/pg_dump" -Fc -f register.dump register
echo '== what the dump has of PostgreSQL itself'
"$(programs 17)/pg_restore" --list register.dump | grep 'ACL pg_catalog' | cut -d ' ' -f 4- | tee entries.txt

restore() {
    on 17 -d postgres -c "create database $1"
    status=0
    PGHOST=$work/17 "$(programs 17)/pg_restore" "${@:2}" -d "$1" register.dump 2>errors.txt || status=$?
    echo "== $1: exit $status, awards: $(on 17 -d "$1" -c 'select count(*) from award' 2>/dev/null || echo 'no table')"
    grep -m 1 'does not exist' errors.txt || true
}
restore plain --no-owner | tee plain.txt
restore whole --no-owner --single-transaction | tee whole.txt
"$(programs 17)/pg_restore" --list register.dump | grep -v 'ACL pg_catalog' >list.txt
restore listed --no-owner --single-transaction --use-list="$work/list.txt" | tee listed.txt

grep -q 'pg_logical_emit_message(boolean, text, text)' entries.txt
grep -q 'exit 1, awards: 1' plain.txt
grep -q 'exit 1, awards: no table' whole.txt
grep -q 'exit 0, awards: 1' listed.txt
echo 'as described'
