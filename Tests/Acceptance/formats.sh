# The same list for people, for spreadsheets and for programs.
. "$ACCEPTANCE/lib.sh"
ok thidua init --sample

list=(thidua decision list --year 2021)

step 'Asked for by name'
for format in table tsv csv json; do
    ok "${list[@]}" --format "$format"
    same_as "formats-list.$format"
done

step 'Money, dates and states: for people in the table, as they are in files'
ok "${list[@]}" --format table
stdout_has '10.110.000'
stdout_has '15/12/2021'
stdout_has 'Đã ban hành'
ok "${list[@]}" --format csv
stdout_has 'issued,3012/QĐ-UBND,2021-12-15'
stdout_has ',10110000'
ok thidua dossier show 1 --format table
stdout_has 'Đã xác nhận:  có'
ok thidua dossier show 1 --format json
stdout_has '"rule_set_verified":true'
ok thidua dossier list --year 2021 --format table
stdout_has 'Đã khen thưởng 8, Hội đồng không đề nghị 1'

step 'Into a pipe: tsv'
ok bash -c 'thidua decision list --year 2021 | cat'
same_as formats-list.tsv

step 'Into a file: by its ending, and only when it is complete'
for format in tsv csv json; do
    ok "${list[@]}" --output "quyet-dinh.$format"
    stdout_is ''
    cmp "quyet-dinh.$format" "$ACCEPTANCE/expected/formats-list.$format" || fail "quyet-dinh.$format"
done
ok "${list[@]}" -o quyet-dinh.txt
cmp quyet-dinh.txt "$ACCEPTANCE/expected/formats-list.table" || fail quyet-dinh.txt
ok "${list[@]}" --format csv --output quyet-dinh.dat
cmp quyet-dinh.dat "$ACCEPTANCE/expected/formats-list.csv" || fail quyet-dinh.dat
[ "$(ls | wc -l)" = 5 ] || fail "there are other files: $(ls)"

step 'On a terminal: a table no wider than it, or one record after another'
if has_terminal; then
    ok in_terminal 'thidua org list --under 30244 --on 2025-12-01' </dev/null
    same_as formats-terminal-table.txt
    ok in_terminal 'thidua decision list --year 2021' </dev/null
    same_as formats-terminal-records.txt
fi
