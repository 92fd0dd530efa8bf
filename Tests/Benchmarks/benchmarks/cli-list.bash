# The 386 lines of one decision as text, against psql -c of the same query.
#
# Whole processes, from start to exit: what somebody feels who types the command. Output goes to a pipe. Ours also
# finds the decision by its number; psql gets its id. R = our time / psql's; lower is better, target 1.0.
default_size=L default_runs=40

measure() {
    local sql id
    id=$(psql -X -At -d "$database" -c "select decision_id from decision where number = 386 and year = 2025")
    sql=$(query award/list_commendations "$id::bigint" null null null null null \
        "array['collective','individual','household']" false false false null)
    before() { :; }
    ours() { "$program" list commendations --decision 386/QĐ-UBND@2025 --database "$conninfo" | cat >"$home/files/ours.txt"; }
    rival() { psql -X -d "$database" -c "$sql" | cat >"$home/files/rival.txt"; }
    ours
    rival
    echo "  ours $(wc -l <"$home/files/ours.txt") lines, psql $(wc -l <"$home/files/rival.txt") lines"
    interleave ms 1000
}
