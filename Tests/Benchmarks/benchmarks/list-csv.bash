# The certificates of one year to a CSV file, against psql \copy of the same query.
#
# In size L these are one million lines of 13 columns. Whole processes, from start to exit; the files are compared
# byte for byte. Ours also makes its file durable (fsync), psql does not. R = our time / psql's; lower is better,
# target 1.0. Peak memory of our process: at most 32 MiB.
default_size=L default_runs=5

measure() {
    local ours_file=$home/files/ours.csv rival_file=$home/files/rival.csv sql
    sql=$(query award/list_certificates null null 2024 null null null "array['collective','individual','household']" false false null)
    before() { sync -f "$home/files"; }
    ours() {
        watched "$program" list certificates --year 2024 --format csv --output "$ours_file" --database "$conninfo" \
            >"$home/files/ours.log" 2>&1 || { cat "$home/files/ours.log" >&2; exit 1; }
    }
    rival() { psql -X -q -d "$database" -c "\\copy ($sql) to '$rival_file' csv header"; }
    # Once beforehand: both find the same pages in memory, and the files can be compared.
    ours
    rival
    cmp "$ours_file" "$rival_file"
    echo "  $(($(wc -l <"$rival_file") - 1)) lines, $(($(stat -c %s "$rival_file") / 1000000)) MB: the files are the same"
    interleave
    rm -f "$ours_file" "$rival_file"
}
