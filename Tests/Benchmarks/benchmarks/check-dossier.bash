# A dossier of 500 nominations checked, against psql fetching the same people with all their awards.
#
# Whole processes, from start to exit. Ours evaluates every rule and gate and prints a line for each nomination. psql
# prints name, award, year, decision and day of every award that the recipients of the dossier ever had: what somebody
# needs who judges by eye. R = our time / psql's; lower is better, target 5.0.
default_size=L default_runs=30

measure() {
    local dossier sql
    dossier=$(psql -X -At -d "$database" -c "select dossier_id from nomination
        group by dossier_id having count(*) = 500 order by dossier_id offset 1 limit 1")
    sql="select n.ordinal, n.name, k.award_kind_code, a.achievement_year, d.number, d.symbol, d.decided_on
        from nomination n
        left join award a using (recipient_id)
        left join award_kind k using (award_kind_id)
        left join decision d using (decision_id)
        where n.dossier_id = $dossier
        order by n.ordinal, a.achievement_year, a.award_id"
    before() { :; }
    # Exit code 1 says that not all are met.
    ours() { watched "$program" nomination check --dossier "$dossier" --format csv --database "$conninfo" \
        >"$home/files/ours.csv" 2>"$home/files/ours.log" || [ $? = 1 ]; }
    rival() { psql -X -q --csv -d "$database" -c "$sql" >"$home/files/rival.csv"; }
    ours
    rival
    echo "  ours $(($(wc -l <"$home/files/ours.csv") - 1)) nominations, psql $(($(wc -l <"$home/files/rival.csv") - 1)) awards"
    interleave ms 1000
}
