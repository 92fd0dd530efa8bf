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
refused TD484 thidua initiative author "$code" "$other" --share 50
ok thidua initiative author "$code" "$person" --share 70
refused TD484 thidua initiative author "$code" "$other" --share 40
ok thidua initiative author "$code" "$person" --share 60
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

step 'A list of recognised initiatives, in the columns of the template of several provinces'
book=$ACCEPTANCE/files/sang-kien.xlsx
exits 1 thidua initiative import "$book" --unit 30244 --on 2025-12-01 --dry-run --questions hoi.csv \
    --report bao-loi.xlsx --save-mapping cot.csv
exits 1 thidua initiative import bao-loi.xlsx --unit 30244 --on 2025-12-01 --dry-run --mapping cot.csv --sheet Sheet1
stdout_lacks 'Lỗi và lưu ý →'
stdout_has 'Ngày công nhân → recognised_on'
stderr_has '4 dòng = 2 dòng sáng kiến + 0 tiêu đề nhóm + 0 dòng tổng + 0 dòng trống + 0 tiêu đề lặp, chữ ký + 2 dòng có lỗi.'
refused TD410 thidua initiative import "$book" --unit 30244 --on 2025-12-01
sed -i 's/^\(6,recipient,.*,\)$/\1new/; s/^\(7,unit,.*,\)$/\130244.TH1/' hoi.csv
ok thidua initiative import "$book" --unit 30244 --on 2025-12-01 --resolve hoi.csv --decision 15/QĐ-UBND
stdout_is '30244.KT.SK2025.001
30244.VX.SK2025.001
30244.TH1.SK2025.001'
stderr_has 'có nhiều tác giả'
ok thidua initiative import "$book" --unit 30244 --on 2025-12-01 --resolve hoi.csv
stderr_has '0 sáng kiến mới, 0 công nhận thêm, 3 đã có'
ok thidua initiative show 30244.KT.SK2025.001 --format table
stdout_has '15/QĐ-UBND'
stdout_has 'Giảm một nửa thời gian chờ'
refused TD455 thidua initiative import "$ACCEPTANCE/files/de-nghi.xlsx" --unit 30244 --on 2025-12-01
refused TD435 thidua nomination import "$book" --unit 30244.VX --to 30244 --on 2025-12-01
