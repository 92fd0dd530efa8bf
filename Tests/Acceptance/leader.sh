# The leader: reads the draft, approves it once, and nothing changes it afterwards.
. "$ACCEPTANCE/lib.sh"
draft_sample

step 'The draft: bases, proposal, counts, no number yet'
ok thidua decision show "$decision" --on 2025-12-20
stdout_has 'Số:      /QĐ-UBND'
stdout_has '05 tập thể, 10 cá nhân và 03 hộ gia đình'
stdout_has 'Tờ trình số 45/TTr-VHXH ngày 01 tháng 12 năm 2025'

step 'Nobody approves but a leader with a name'
paper=(--number 12/QĐ-UBND "${unmet[@]}")
refused TD388 thidua decision approve "$decision" "${paper[@]}" --date 2025-12-20 --yes
as nobody
refused TD310 thidua decision approve "$decision" "${paper[@]}" --date 2025-12-20 --yes
stderr_has '--as'
exits 4 thidua decision approve "$decision" "${paper[@]}" --date 2025-12-20 --yes --as nguoi.la
stderr_has '(TD317)'
refused TD104 thidua decision approve "$decision" "${paper[@]}" --date 2025-12-20 --yes --as ct.chauthanh
as "$office"

paper=(--number 12/QĐ-UBND --as "$deputy" "${unmet[@]}")

step 'On a day when this authority may not decide it, or before the dossier came, it is refused with every reason'
refused TD112 thidua decision approve "$decision" "${paper[@]}" --date 2025-06-01 --yes
stderr_has '(TD221)'
stderr_has '(TD224)'
refused TD229 thidua decision approve "$decision" "${paper[@]}" --date 2999-01-01 --yes

step 'Without --yes somebody must be there to type the number again'
refused TD114 thidua decision approve "$decision" "${paper[@]}" --date 2025-12-20
exits 2 thidua decision approve "$decision" "${paper[@]}" --date 2025-12-20
if has_terminal; then
    command="thidua decision approve $decision --number 12/QĐ-UBND --as $deputy --date 2025-12-20 ${unmet[0]} '${unmet[1]}'"
    for answer in y 13/QĐ-UBND ''; do
        ok in_terminal "$command; echo exit \$?" < <(printf '%s\n' "$answer")
        stdout_has '(TD115)'
        stdout_has 'exit 2'
    done
    rows draft "select state from decision where decision_id = $decision"
fi

step 'A draft made again after it was read is not approved'
ok thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20
refused TD228 thidua decision approve "$decision" "${paper[@]}" --date 2025-12-20 --draft-version 1 --yes

step 'Approved'
if has_terminal; then
    command="thidua decision approve $decision --number 12/QĐ-UBND --as $deputy ${unmet[0]} '${unmet[1]}'"
    ok in_terminal "$command --date 2025-12-20 --draft-version 2" < <(printf '12/QĐ-UBND\n')
    stdout_has 'Đã ban hành Quyết định số 12/QĐ-UBND ngày 20/12/2025.'
else
    ok thidua decision approve "$decision" "${paper[@]}" --date 2025-12-20 --draft-version 2 --yes
fi
ok thidua decision show 12/QĐ-UBND@2025
same_as leader-decision.txt

step 'A second approval names the first'
refused TD227 thidua decision approve "$decision" --number 13/QĐ-UBND --as "$head" --date 2025-12-21 --yes
stderr_has '12/QĐ-UBND'
stderr_has '20/12/2025'

step 'Nothing is left to draft, and no number is given twice'
refused TD226 thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20
ok thidua dossier add --unit 30244.VX --to 30244 --campaign PH-2025 --on 2025-12-01
second=$(cat "$stdout")
ok thidua nomination add --dossier "$second" --kind household --name 'Hộ ông Đinh Mẫu' --unit 30244.A3 --award GK_XA \
    --year 2025 --achievement 'Đã hiến đất làm đường'
refused TD215 thidua dossier submit "$second" --number 45/TTr-VHXH --date 2025-12-03
stderr_has 'Số tờ trình 45/TTr-VHXH'
ok thidua dossier submit "$second" --number 46/TTr-VHXH --date 2025-12-03
ok thidua dossier receive "$second" --date 2025-12-04
ok thidua council record --dossier "$second" --date 2025-12-11 --members 9 --present 7 --written 2
ok thidua decision draft --authority 30244 --dossier "$second" --on 2025-12-20
later=$(cat "$stdout")
refused TD233 thidua decision approve "$later" --number 12/QĐ-UBND --as "$head" --date 2025-12-22 --yes
ok thidua decision approve "$later" --number 14/QĐ-UBND --as "$head" --date 2025-12-22 --yes

step 'A decision is immutable even with psql'
for change in \
    "update decision set subject = 'khác' where decision_id = $decision" \
    "delete from award where decision_id = $decision" \
    "update award set name = 'Khác' where decision_id = $decision" \
    "update nomination set state = 'draft' where dossier_id = $dossier" \
    "delete from decision where decision_id = $decision"; do
    exits 1 psql "$THIDUA_DATABASE" -Xqc "$change"
done
ok thidua decision show 12/QĐ-UBND@2025
same_as leader-decision.txt
ok thidua decision list --unit 30244 --year 2025 --format csv
stdout_has 'issued,12/QĐ-UBND,2025-12-20'
