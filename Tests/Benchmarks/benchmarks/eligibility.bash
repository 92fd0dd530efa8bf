# Every rule of every nomination of one year, against one query for the rule of three consecutive years alone.
#
# In size L one million nominations of 2025, 4.7 million rules of 13 kinds. Ours is the whole process `thidua nomination
# check --year 2025 --summary`: it evaluates all rules and gates into tables of its own and prints how many nominations
# for each award come to what. The rival is psql with what somebody would write by hand for Law 06/2022/QH15 Art 22(1)(a)
# alone: who among the same nominations was chiến sĩ thi đua cơ sở three years in a row. It may use parallel workers.
# R = our time / psql's; lower is better, target 4.0. Peak memory of our process: the same in sizes S and L.
default_size=L default_runs=5

measure() {
    local year=2025 rows rules rival_sql
    rival_sql="select r.years = 3 as is_met, count(*)
        from (
            select n.nomination_id, count(distinct a.achievement_year) as years
            from nomination n
            left join award a on a.recipient_id = n.recipient_id
                and a.award_kind_id in (select award_kind_id from award_kind where award_kind_code = 'CSTDCS')
                and a.achievement_year between n.achievement_year - 2 and n.achievement_year
                and a.commendation_type not in ('DOT_XUAT', 'CHUYEN_DE')
            where n.achievement_year = $year
            group by n.nomination_id
        ) r
        group by 1"
    rows=$(psql -X -At -d "$database" -c "select count(*) from nomination where achievement_year = $year")
    rules=$(psql -X -At -d "$database" -c "select count(*)
        from nomination n join dossier s using (dossier_id)
        join award_rule using (rule_set_code, award_kind_code, recipient_kind) where achievement_year = $year")
    echo "  $rows nominations, $rules rules"
    before() { :; }
    # Exit code 1 says that not all are met.
    ours() { watched "$program" nomination check --year "$year" --summary --format csv --database "$conninfo" \
        >"$home/files/ours.csv" 2>"$home/files/ours.log" || [ $? = 1 ]; }
    rival() { psql -X -q -d "$database" -c "$rival_sql" >"$home/files/rival.txt"; }
    ours
    rival
    check_sum "$rows"
    interleave
}

check_sum() {
    local found
    found=$(awk -F, 'NR > 1 { n += $3 } END { print n }' "$home/files/ours.csv")
    [ "$found" = "$1" ] || { echo "expected $1 nominations, found $found" >&2; exit 1; }
}
