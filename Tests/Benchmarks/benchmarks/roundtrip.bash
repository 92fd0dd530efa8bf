# Reads of one row by key from 8 connections, against pgbench with the same prepared statement.
#
# Ours goes through the pool, one `Connection.run` a read, and decodes all 20 columns into a struct; pgbench throws
# the row away. Rounds of 5 seconds in turn. R = our reads a second / pgbench's; HIGHER is better, target 0.85.
default_size=L default_runs=6

measure() {
    local script=$home/files/roundtrip.sql seconds=5 keys i ours rival all_ours='' all_rival='' ratios=''
    swift build -c release --package-path "$here/Roundtrip" --scratch-path "$here/Roundtrip/.build" >"$home/files/build.log" 2>&1 ||
        { cat "$home/files/build.log" >&2; exit 1; }
    keys=$(psql -X -At -d "$database" -c 'select max(award_id) from award')
    # A tenth of the keys: what is measured is the round trip, so the rows shall be in memory.
    keys=$((keys / 10))
    { echo "\\set key random(1, $keys)"; sed 's/\$1/:key/' "$here/Roundtrip/find_award.sql"; echo ';'; } >"$script"
    ours() { "$here/Roundtrip/.build/release/roundtrip" "$conninfo" "$here/Roundtrip/find_award.sql" "$keys" 8 "$1"; }
    rival() { pgbench -n -M prepared -c 8 -j 2 -T "$1" -f "$script" "$database" 2>&1 | sed -n 's/^tps = \([0-9.]*\).*/\1/p'; }
    psql -X -q -At -d "$database" -c "select sum(length(name)) from award where award_id <= $keys" >/dev/null
    for ((i = 1; i <= runs; i++)); do
        ours=$(ours $seconds)
        rival=$(rival $seconds)
        all_ours+=$ours$'\n' all_rival+=$rival$'\n'
        ratios+=$(awk -v a="$ours" -v b="$rival" 'BEGIN { printf "%.4f", a / b }')$'\n'
        printf '  pair %d: ours %.0f, pgbench %.0f reads a second\n' "$i" "$ours" "$rival"
    done
    printf '%s ratio %.2f (ours %.0f reads/s, rival %.0f reads/s)\n' "$name" "$(printf %s "$ratios" | median)" \
        "$(printf %s "$all_ours" | median)" "$(printf %s "$all_rival" | median)"
}
