# A name among all recipients without accents, against a plain trigram query of the same words.
#
# 1,000 names taken from the register, without accents as people type them: half of them whole, a quarter their first
# two words, a quarter their last two. Ours is the statement of `thidua search --in recipients`, the rival
# `like '%words%' order by name` over a GIN index of trigrams; both give 20 rows of the same columns, through pgbench on
# one connection. R = the rival's median latency / ours: higher is better, target 5.
default_size=L default_runs=5

# Latencies of a script in microseconds, a line each.
latencies() {
    local folder
    folder=$(mktemp -d "$home/files/search-XXXXXX")
    (cd "$folder" && pgbench -n -M prepared -c 1 -t 1000 -l --random-seed=7 -f "$home/files/$1.sql" "$database" >/dev/null)
    cat "$folder"/pgbench_log.* | cut -d ' ' -f 3
    rm -r "$folder"
}

# The smallest value that so many percent of the lines do not exceed.
percentile() { sort -n "$home/files/$1.us" | awk -v p="$2" '{ v[NR] = $1 } END { print v[int((NR * p + 99) / 100)] }'; }

measure() {
    local i words='(select s.words from benchmark.searched s where s.n = :n)'
    psql -X -q -d "$database" <<'SQL'
set client_min_messages = warning;
create extension if not exists pg_trgm;
create table if not exists benchmark.searched as
select row_number() over (order by r.recipient_id) as n,
    case r.recipient_id / 1000 % 4
        when 0 then fold_search(split_part(r.name, ' ', 1) || ' ' || split_part(r.name, ' ', 2))
        when 1 then fold_search(split_part(r.name, ' ', -2) || ' ' || split_part(r.name, ' ', -1))
        else fold_search(r.name)
    end as words
from (
    select r.recipient_id, r.name from recipient r where r.recipient_kind = 'individual' and r.recipient_id % 997 = 0
    order by r.recipient_id limit 1000
) r;
create index if not exists searched_ix on benchmark.searched (n);
create table if not exists benchmark.named as
select r.recipient_id, r.recipient_kind, r.name, r.born_on, r.birth_precision, r.personal_number, r.org_unit_id,
    fold_search(r.name) as folded
from recipient r;
create index if not exists named_ix on benchmark.named using gin (folded gin_trgm_ops);
vacuum analyze benchmark.named;
vacuum analyze benchmark.searched;
SQL
    echo '\set n random(1, 1000)' | tee "$home/files/ours.sql" >"$home/files/rival.sql"
    query search/search_recipients "$words" 'enum_range(null::recipient_kind)' 20 >>"$home/files/ours.sql"
    cat >>"$home/files/rival.sql" <<SQL
select r.recipient_id, r.recipient_kind, r.name, r.born_on, r.birth_precision, '**********' || right(r.personal_number, 2) as personal_number, u.code, u.name, (select count(*) from award a where a.recipient_id = r.recipient_id) from benchmark.named r join org_unit u using (org_unit_id) where r.folded like '%' || $words || '%' order by r.name collate "vi-x-icu", r.recipient_id limit 20
SQL
    : >"$home/files/ours.us" >"$home/files/rival.us"
    # The first round warms the caches.
    latencies ours >/dev/null
    latencies rival >/dev/null
    for ((i = 1; i <= runs; i++)); do
        latencies ours >>"$home/files/ours.us"
        latencies rival >>"$home/files/rival.us"
    done
    awk -v n="$name" -v a="$(percentile ours 50)" -v b="$(percentile rival 50)" -v c="$(percentile ours 99)" \
        -v d="$(percentile rival 99)" 'BEGIN {
            printf "  99th percentile: ours %.2f ms, rival %.2f ms\n", c / 1000, d / 1000
            printf "%s ratio %.2f (ours %.2f ms, rival %.2f ms at the median)\n", n, b / a, a / 1000, b / 1000 }'
}
