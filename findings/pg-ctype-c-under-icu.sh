#!/usr/bin/env bash
# PostgreSQL 15 (Debian 12: 15.18): a cluster with --locale-provider=icu --icu-locale=vi, but --locale=C.
#
# Guess: ICU is the provider, so letters are ICU's business everywhere; LC_CTYPE C is the fast choice for the rest.
# Seen:  upper, initcap, ILIKE and ~* know đ and Đ. But full text search and pg_trgm still ask LC_CTYPE: to_tsvector
#        ('simple') leaves "ĐỖ" as 'ĐỖ' and makes "HƯỜNG" 'hƯỜng', which no search for small letters finds; show_trgm of
#        "Đỗ" is empty, similarity('Đỗ', 'Đỗ') is 0, and 'Đỗ Thị Hường' and 'Ứng Thị Hồng' are 1, the same. With
#        --locale=C.UTF-8 all of it is right.
#
# Nothing fails, and a test with "Nguyen" passes; in production people called Đỗ, Ứng or Ý do not exist for the search.
# A register checks datctype of the database it is given, or folds and lowers under an ICU collation before to_tsvector.
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
    for name in C C.UTF-8; do
        "${as_server[@]}" "$bin/pg_ctl" -D "$work/$name" -m immediate stop >/dev/null 2>&1 || true
    done
    rm -rf "$work"
}
trap stop EXIT
cd "$work"

for locale in C C.UTF-8; do
    "${as_server[@]}" "$bin/initdb" -D "$work/$locale" -U postgres -E UTF8 -A trust --no-sync \
        --locale-provider=icu --icu-locale=vi --locale=$locale >/dev/null
    "${as_server[@]}" "$bin/pg_ctl" -w -D "$work/$locale" -l "$work/log" \
        -o "-c listen_addresses='' -c unix_socket_directories=$work -c fsync=off" start >/dev/null
    PGOPTIONS='' PGCLIENTENCODING=UTF8 psql -X -h "$work" -U postgres -Atq -v ON_ERROR_STOP=1 >"seen-$locale" <<'SQL'
create extension pg_trgm;
select 'initcap', initcap('đỗ'), 'ilike', 'ĐỖ' ilike 'đỗ', '~*', 'ĐỖ' ~* '^đỗ$';
select 'words', to_tsvector('simple', 'ĐỖ THỊ HƯỜNG');
select 'found', to_tsvector('simple', 'ĐỖ THỊ HƯỜNG') @@ plainto_tsquery('simple', 'đỗ');
select 'trigrams', cardinality(show_trgm('Đỗ')), similarity('Đỗ', 'Đỗ'), similarity('Đỗ Thị Hường', 'Ứng Thị Hồng');
SQL
    "${as_server[@]}" "$bin/pg_ctl" -D "$work/$locale" -m immediate stop >/dev/null
    echo "--locale=$locale"
    sed 's/^/  /' "seen-$locale"
done
grep -q "^initcap|Đỗ|ilike|t|~\*|t$" seen-C
grep -q "^words|'hƯỜng':3 'thỊ':2 'ĐỖ':1$" seen-C
grep -q '^found|f$' seen-C
grep -q '^trigrams|0|0|1$' seen-C
grep -q "^words|'hường':3 'thị':2 'đỗ':1$" seen-C.UTF-8
grep -q '^found|t$' seen-C.UTF-8
grep -q '^trigrams|3|1|' seen-C.UTF-8
