# A unit's list of nominations through row-level security, against the owner's query with the filter written out.
#
# Ours is the statement of `thidua nomination list`, run by the account of a commune's office, for which every table
# it reads has its policy. The rival is the same statement run by one to whom no policy applies, with the rows of that
# office written into it as lists of ids: its units, and the dossiers that these sent or got. Both give the same rows,
# through pgbench on one connection. R = the median of ours / the rival's: lower is better, target 1.3.
default_size=L default_runs=5

# Latencies of a script in microseconds, a line each: SCRIPT ROLE COUNT.
latencies() {
    local folder
    folder=$(mktemp -d "$home/files/rls-XXXXXX")
    (cd "$folder" && pgbench -n -M prepared -U "$2" -c 1 -t "$3" -l -f "$home/files/$1.sql" "$database" >/dev/null)
    cat "$folder"/pgbench_log.* | cut -d ' ' -f 3
    rm -r "$folder"
}

measure() {
    local i unit code sql units dossiers filter listed
    # The commune that has the most to see.
    IFS='|' read -r unit code < <(psql -X -At -d "$database" -c "
        select u.org_unit_id, u.code
        from nomination n join org_unit o on o.org_unit_id = n.org_unit_id
        join org_unit u on u.org_unit_id = coalesce(o.parent_id, o.org_unit_id)
        where u.kind = 'commune' group by 1, 2 order by count(*) desc, 1 limit 1")
    psql -X -q -d "$database" >/dev/null <<SQL
set client_min_messages = warning;
select add_account('bench.office', 'Văn phòng thử', 'office', $unit, null)
where not exists (select from account where account_name = 'bench.office');
select scope_account('bench.office', $unit);
SQL
    sql=$(query nomination/list_nominations null null null "date '2025-12-01'" null)
    units="'$(psql -X -At -d "$database" -c "select unit_domain($unit)")'::bigint[]"
    dossiers="'$(psql -X -At -d "$database" -c "select coalesce(array_agg(x.dossier_id), '{}') from (
        select d.dossier_id from dossier d where d.org_unit_id = any ($units) or d.addressed_to_id = any ($units)
        union select f.dossier_id from forwarding f where f.forwarded_to_id = any ($units)) x")'::bigint[]"
    filter="(n.org_unit_id = any ($units) or n.dossier_id = any ($dossiers))"
    echo "$sql;" >"$home/files/ours.sql"
    echo "${sql/ order by / and $(tr '\n' ' ' <<<"$filter") order by };" >"$home/files/rival.sql"
    listed=$(psql -X -At -U bench.office -d "$database" -f "$home/files/ours.sql" | md5sum)
    [ "$listed" = "$(psql -X -At -d "$database" -c 'set role thidua_owner' -f "$home/files/rival.sql" | sed 1d | md5sum)" ] ||
        { echo "the office and the owner see different rows" >&2; exit 1; }
    echo "  office of $code: $(psql -X -At -U bench.office -d "$database" -f "$home/files/ours.sql" | wc -l) nominations"
    : >"$home/files/ours.us"
    : >"$home/files/rival.us"
    # The first round warms the caches.
    latencies ours bench.office 50 >/dev/null
    latencies rival postgres 50 >/dev/null
    for ((i = 1; i <= runs; i++)); do
        latencies ours bench.office 100 >>"$home/files/ours.us"
        latencies rival postgres 100 >>"$home/files/rival.us"
    done
    awk -v n="$name" -v a="$(median <"$home/files/ours.us")" -v b="$(median <"$home/files/rival.us")" \
        'BEGIN { printf "%s ratio %.2f (ours %.2f ms, rival %.2f ms at the median)\n", n, a / b, a / 1000, b / 1000 }'
}
