# The life of an initiative: authors, recognition, the places that took it over; each entered once.
. "$ACCEPTANCE/lib.sh"
ok thidua init --sample
export THIDUA_AS=vp.phuhuu
code=PH-MH-01
ok thidua initiative add "$code" 'Trả kết quả tại nhà' --kind model --unit 30244 --year 2025
person=$(thidua person list --name 'Trần Thị Mỹ Hạnh' --format csv | awk -F, 'NR == 2 { print $1 }')
other=$(thidua person list --name 'Lê Hoàng Nam' --format csv | awk -F, 'NR == 2 { print $1 }')

step 'Authors share the whole and no more'
ok thidua initiative author "$code" "$person" --share 60
refused TD122 thidua initiative author "$code" "$person" --share 10
refused TD484 thidua initiative author "$code" "$other" --share 50
ok thidua initiative author "$code" "$other" --share 40
refused TD108 thidua initiative author KHONG-CO "$person"
refused TD106 thidua initiative author "$code" 999999
exits 64 thidua initiative author "$code" "$person" --share 0

step 'Recognised once for a scope'
recognised=(--by 'Chủ tịch Ủy ban nhân dân xã Phú Hựu' --on 2025-10-15 --number 21/QĐ-UBND)
ok thidua initiative recognise "$code" grassroots "${recognised[@]}"
refused TD122 thidua initiative recognise "$code" grassroots "${recognised[@]}"

step 'Taken over'
refused TD007 thidua initiative adopt "$code" 'Ấp Tân Lập' --unit 30259 --on 2025-11-01
unset THIDUA_AS
ok thidua initiative adopt "$code" 'Ấp Tân Lập' --unit 30259 --on 2025-11-01
refused TD101 thidua initiative adopt "$code" 'Ấp Tân Lập' --unit 99999
ok thidua initiative show "$code" --format table
stdout_has 'Trần Thị Mỹ Hạnh'
stdout_has '21/QĐ-UBND'
stdout_has 'Ấp Tân Lập'
