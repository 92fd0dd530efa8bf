# An officer and a workbook that nobody made for this program: preview, copy with complaints, questions, import, again.
. "$ACCEPTANCE/lib.sh"

target=(--unit 30244.VX --to 30244 --campaign PH-2025 --on 2025-12-01)
said=(--achievement-year 2025 --achievement 'Hoàn thành tốt nhiệm vụ')
book=$ACCEPTANCE/files/de-nghi.xlsx

step 'A preview tells everything and writes nothing'
ok thidua init --sample
before=$(psql "$THIDUA_DATABASE" -XAtc 'select count(*) from nomination')
exits 1 thidua nomination import "$book" "${target[@]}" "${said[@]}" --dry-run \
    --report bao-loi.xlsx --questions hoi.csv --save-mapping cot.csv
stdout_has 'Trang tính: Danh sách'
stdout_has 'Dòng tiêu đề: 4'
stdout_has 'NguyÔn V¨n Thö → Nguyễn Văn Thử'
stdout_has 'Xã An Nhơn nay là Xã Phú Hựu (mã 30244)'
stdout_has 'Điện thoại → giữ ở ghi chú'
stderr_has '10 dòng = 5 đề nghị + 2 tiêu đề nhóm + 1 dòng tổng + 1 dòng trống + 0 tiêu đề lặp, chữ ký + 1 dòng có lỗi.'
stdout_has '“Trần Thị Mĩ Hạnh” được hiểu là “Trần Thị Mỹ Hạnh”'
rows "$before" 'select count(*) from nomination'
exits 1 thidua nomination import "$book" "${target[@]}" "${said[@]}" --dry-run --lang en --mapping cot.csv
stdout_has 'Đơn vị công tác → unit_name'

step 'Nothing is imported while a question is open'
refused TD410 thidua nomination import "$book" "${target[@]}" "${said[@]}"
rows "$before" 'select count(*) from nomination'

step 'The officer answers'
sed -i 's/^\(10,unit,.*,\)$/\130244.TH1/' hoi.csv
ok thidua nomination import "$book" "${target[@]}" "${said[@]}" --resolve hoi.csv
dossier=$(cat "$stdout")
rows 6 "select count(*) from nomination where dossier_id = $dossier"
rows 1 "select count(*) from nomination where dossier_id = $dossier and name = 'Nguyễn Văn Thử'"
ok thidua nomination import "$book" "${target[@]}" "${said[@]}" --resolve hoi.csv
stderr_has 'không có gì thay đổi'
rows 6 "select count(*) from nomination where dossier_id = $dossier"

step 'The copy opens as a workbook and is read like the original'
ok thidua nomination import bao-loi.xlsx "${target[@]}" "${said[@]}" --dry-run --dossier "$dossier" --resolve hoi.csv
stdout_lacks 'Lỗi và lưu ý →'
stdout_has "Hồ sơ số $dossier sẽ được sửa: thêm 0, sửa 0, rút 0 đề nghị."
stdout_has 'Chữ cũ đã chuyển (1 ô) và giữ nguyên (0 ô)'

step 'A corrected file changes what differs, and withdraws only when told'
ok thidua nomination import "$ACCEPTANCE/files/de-nghi-sua.xlsx" "${target[@]}" "${said[@]}" --resolve hoi.csv
stderr_has "Đã sửa hồ sơ số $dossier: thêm 1, sửa 1, rút 0 đề nghị."
stderr_has 'không còn trong tệp'
ok thidua nomination import "$ACCEPTANCE/files/de-nghi-sua.xlsx" "${target[@]}" "${said[@]}" --resolve hoi.csv --replace
stderr_has 'rút 1 đề nghị'
rows 6 "select count(*) from nomination where dossier_id = $dossier and state = 'draft'"

step 'A list that says little: kinds are shown or told'
printf '%s\n' 'Họ và tên;Chức vụ;Đơn vị công tác;Hình thức' \
    'LÊ THỬ NGHIỆM;Chuyên viên;Phòng Kinh tế;Lao động tiên tiến' \
    'Trần Thử Nghiệm;;Phòng Kinh tế;Giấy khen của Chủ tịch UBND cấp xã' >it.csv
exits 1 thidua nomination import it.csv "${target[@]}" "${said[@]}" --dry-run
stdout_has 'TD099'
ok thidua nomination import it.csv "${target[@]}" "${said[@]}" --dry-run --kind individual
stdout_has '“LÊ THỬ NGHIỆM” → “Lê Thử Nghiệm”'
stdout_has '1 cá nhân, 0 tập thể, 0 hộ gia đình'
stderr_has '2 dòng = 2 đề nghị'

step 'A program that is killed in the middle leaves nothing'
{
    echo 'Họ và tên;Năm sinh;Đơn vị công tác;Loại đối tượng;Hình thức khen thưởng'
    for number in $(seq 1 20000); do
        echo "Nguyễn Thị Thử Nghiệm Thứ $number;1980;Phòng Kinh tế;Cá nhân;Lao động tiên tiến"
    done
} >lon.csv
mkfifo ong
thidua nomination import ong "${target[@]}" "${said[@]}" &
killed=$!
exec 9>ong
head -c 600000 lon.csv >&9
kill -9 "$killed"
exec 9>&-
wait "$killed" || true
rows 0 "select count(*) from nomination where name like 'Nguyễn Thị Thử Nghiệm%'"
rows 0 "select count(*) from recipient where name like 'Nguyễn Thị Thử Nghiệm%'"
