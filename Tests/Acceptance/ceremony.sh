# The ceremony: the commendation list as papers write it, and the certificates to print and hand over.
. "$ACCEPTANCE/lib.sh"
draft_sample
ok thidua decision approve "$decision" --number 12/QĐ-UBND --as "$head" --date 2025-12-20 --yes "${unmet[@]}"

step 'One kind of award, five collectives and four individuals'
cat >giay-khen.csv <<'CSV'
Loại đối tượng,Danh xưng,Họ và tên,Ngày sinh,Chức vụ,Mã đơn vị,Đơn vị,Mã danh hiệu,Năm thành tích,Thành tích
Tập thể,,Phòng Kinh tế,,,30244.KT,xã Phú Hựu,GK_XA,2025,Đã có thành tích xuất sắc
Tập thể,,Trung tâm Phục vụ hành chính công,,,30244.HC,xã Phú Hựu,GK_XA,2025,Đã có thành tích xuất sắc
Tập thể,,Trường Tiểu học Sen Hồng,,,30244.TH1,xã Phú Hựu,GK_XA,2025,Đã có thành tích xuất sắc
Tập thể,,Trường Mầm non Hướng Dương,,,30244.MN1,xã Phú Hựu,GK_XA,2025,Đã có thành tích xuất sắc
Tập thể,,Hợp tác xã Vườn Mẫu,,,30244.A1,xã Phú Hựu,GK_XA,2025,Đã có thành tích xuất sắc
Cá nhân,Ông,Nguyễn Hoàng Đạt,1980,Phó Trưởng phòng,30244.KT,Phòng Kinh tế xã Phú Hựu,GK_XA,2025,Đã có thành tích xuất sắc
Cá nhân,Bà,Trần Thị Ánh,1981,Chuyên viên,30244.KT,Phòng Kinh tế xã Phú Hựu,GK_XA,2025,Đã có thành tích xuất sắc
Cá nhân,Trung tá,Lê Văn Dũng,1982,,30244.A2,"ấp An Hòa Mẫu, xã Phú Hựu",GK_XA,2025,Đã có thành tích xuất sắc
Cá nhân,Bà,Phạm Thị Ẩn,1983,Hiệu trưởng,30244.MN1,"Trường Mầm non Hướng Dương, xã Phú Hựu",GK_XA,2025,Đã có thành tích xuất sắc
CSV
ok thidua nomination import giay-khen.csv --unit 30244.VX --to 30244 --on 2025-12-01
second=$(cat "$stdout")
ok thidua dossier submit "$second" --number 46/TTr-VHXH --date 2025-12-03
ok thidua dossier receive "$second" --date 2025-12-04
ok thidua council record --dossier "$second" --date 2025-12-11 --members 9 --present 9
ok thidua decision draft --authority 30244 --dossier "$second" --on 2025-12-22
later=$(cat "$stdout")
ok thidua decision approve "$later" --number 5/QĐ-UBND --as "$head" --date 2025-12-22 --yes
ok thidua decision show 05/QĐ-UBND@2025
stdout_has 'Số: 05/QĐ-UBND, ngày 22 tháng 12 năm 2025'
stdout_has 'cho 05 tập thể và 04 cá nhân (có Danh sách kèm theo).'

step 'Its list: ; and . and ./., Roman numerals, numbers that start again'
ok thidua list commendations --decision 05/QĐ-UBND@2025
same_as ceremony-one-kind.txt

step 'Several kinds: a section for each, from the highest down'
ok thidua list commendations --decision 12/QĐ-UBND@2025
same_as ceremony-several-kinds.txt

step 'By name within each group: Á, Ẩn, D, Đ in the Vietnamese order of given names'
ok thidua list commendations --decision 05/QĐ-UBND@2025 --recipient individual --alphabetical
same_as ceremony-alphabetical.txt

step 'Filters, and another order of groups'
ok thidua list commendations --year 2025 --award LDTT
stdout_has 'Khen thưởng năm 2025'
stdout_lacks 'Giấy khen'
ok thidua list commendations --campaign PH-2025 --recipient household --achievements
stdout_has '1. Hộ bà Lê Thị Út, ấp An Hòa Mẫu, xã Phú Hựu, Đã hiến 200 m² đất làm đường giao thông nông thôn năm 2025;'
ok thidua list commendations --decision 05/QĐ-UBND@2025 --groups individual,collective,household
stdout_has 'I. Cá nhân'
stdout_has 'II. Tập thể'
refused TD110 thidua list commendations --year 2025 --groups individual
ok thidua list commendations --unit 30244.A2 --on 2025-12-20 --format csv
same_as ceremony-of-a-hamlet.csv
refused TD101 thidua list commendations --unit 99999 --on 2025-12-20
refused TD102 thidua list commendations --campaign KHONG-CO
refused TD109 thidua list commendations --award KHONG-CO
refused TD104 thidua list commendations --decision 99/QĐ-UBND@2025
ok thidua list commendations --year 1999
stdout_has 'DANH SÁCH'

step 'Certificates, in the order of honours'
ok thidua list certificates --decision 12/QĐ-UBND@2025 --format csv
same_as ceremony-certificates.csv
ok thidua list certificates --decision 12/QĐ-UBND@2025 --award CSTDCS --format json
same_as ceremony-certificates.json
ok thidua list certificates --decision 12/QĐ-UBND@2025 --recipient household --format table
same_as ceremony-certificates.txt
ok thidua list certificates --decision 05/QĐ-UBND@2025 --recipient individual --alphabetical --format csv
[ "$(cut -d, -f5 "$stdout" | tail -n +2 | paste -sd'|')" = 'Trần Thị Ánh|Phạm Thị Ẩn|Lê Văn Dũng|Nguyễn Hoàng Đạt' ] ||
    fail 'the names are not in Vietnamese order'
ok thidua list certificates --year 2025 --output bang-khen.csv
[ "$(wc -l <bang-khen.csv)" = 28 ] || fail 'the file of certificates has not 27 lines and a header'
