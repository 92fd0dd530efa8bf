# The office: from the file that a unit really sent to the draft decision.
. "$ACCEPTANCE/lib.sh"

step 'A register of our own'
ok thidua init --sample
stderr_has 'Đã nạp dữ liệu mẫu.'

step 'A file with mistakes: every one is listed, nothing is written'
cat >de-nghi.csv <<'CSV'
STT,Loại đối tượng,Danh xưng,Họ và tên,Ngày sinh,Số định danh,Mã đơn vị,Mã danh hiệu,Năm thành tích,Thành tích
1,Tập thể,,Phòng Kinh tế,,,30244.KT,TTLDTT,2025,Hoàn thành tốt nhiệm vụ năm 2025
2,Cá nhân,Bà,Nguyễn Thị Bích Trâm,31/02/1985,999185000201,30244.VP,CSTDCS,2025,Hoàn thành xuất sắc nhiệm vụ
3,Cá nhân,Ông,Lê Hoàng Nam,21/9/1988,99908,30244.XX,CSTDCS,2025,Hoàn thành xuất sắc nhiệm vụ
4,Cơ quan,,Trường Mầm non Hướng Dương,,,30244.MN1,TTLDTT,2025,Hoàn thành tốt nhiệm vụ
5,Hộ gia đình,,Hộ bà Lê Thị Út,1964,,30244.A2,CSTDCS,2025,Đã hiến 200 m² đất
6,Cá nhân,Ông,,,,30244.HC,LDTT,hai năm,Hoàn thành tốt nhiệm vụ
7,Cá nhân,Ông,Bùi Đạt,12/12/1995,,30244.A3,GK_HUYEN,2025,
8,Tập thể,,Phòng Kinh tế,,,30244.KT,TTLDTT,2025,Hoàn thành tốt nhiệm vụ năm 2025
CSV
target=(--unit 30244.VX --to 30244 --campaign PH-2025 --on 2025-12-01)
refused TD410 thidua nomination import de-nghi.csv "${target[@]}"
exits 1 thidua nomination import de-nghi.csv "${target[@]}"
stderr_same_as office-complaints.txt
rows 0 "select count(*) from dossier where prepared_on >= '2025-12-01'"
rows 0 "select count(*) from nomination where achievement_year = 2025"
rows 0 'select count(*) from import_batch'

step 'The corrected file goes in whole'
cp "$SAMPLE/nominations_2025.csv" de-nghi.csv
ok thidua nomination import de-nghi.csv "${target[@]}"
dossier=$(cat "$stdout")
rows 18 "select count(*) from nomination where dossier_id = $dossier"
recipients=$(psql "$THIDUA_DATABASE" -XAtc 'select count(*) from recipient')

step 'The same file again changes nothing, under another name neither'
ok thidua nomination import de-nghi.csv "${target[@]}"
stdout_is "$dossier"
stderr_has 'không có gì thay đổi'
cp de-nghi.csv ban-sao.csv
ok thidua nomination import ban-sao.csv "${target[@]}"
stdout_is "$dossier"
rows 18 'select count(*) from nomination where achievement_year = 2025'
rows "$recipients" 'select count(*) from recipient'

step 'What comes too early is refused with the next step'
refused TD214 thidua dossier receive "$dossier" --date 2025-12-02
refused TD226 thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20
stderr_has 'thidua council record'

step 'One more by hand, then the dossier goes'
ok thidua nomination add --dossier "$dossier" --kind individual --name 'Hồ Thị Mẫu' --honorific Bà --born 1990 \
    --unit 30244.VX --award LDTT --year 2025 --achievement 'Hoàn thành tốt nhiệm vụ năm 2025'
refused TD410 thidua nomination add --dossier "$dossier" --kind individual --name 'Hồ Thị Mẫu' --honorific Bà \
    --born 1990 --unit 30244.VX --award LDTT --year 2025 --achievement 'Hoàn thành tốt nhiệm vụ năm 2025'
ok thidua dossier submit "$dossier" --number 45/TTr-VHXH --date 2025-12-01
refused TD213 thidua dossier submit "$dossier" --number 46/TTr-VHXH --date 2025-12-01
refused TD213 thidua nomination add --dossier "$dossier" --kind individual --name 'Hồ Thị Khác' --unit 30244.VX \
    --award LDTT --year 2025 --achievement 'Hoàn thành tốt nhiệm vụ năm 2025'
refused TD216 thidua dossier receive "$dossier" --date 2025-11-30
ok thidua dossier receive "$dossier" --date 2025-12-02
stderr_has 'áp dụng RS-2025'

step 'The council votes, and declines one'
thidua nomination list --dossier "$dossier" --format csv | awk -F, '
    NR == 1 { print "nomination_id,yes,no,blank"; next }
    $6 == "Lê Hoàng Nam" { print $1 ",7,2,0"; next }
    { print $1 ",9,0,0" }' >phieu.csv
meeting=(--dossier "$dossier" --date 2025-12-10 --minutes 02/BB-HĐTĐKT --members 9 --present 9)
sed '2s/,9,0,0/,9,1,0/; 3s/,9,0,0/,chín,0,0/' phieu.csv >phieu-sai.csv
refused TD410 thidua council record "${meeting[@]}" --votes phieu-sai.csv
sed '2s/,9,0,0/,9,1,0/' phieu.csv >phieu-sai.csv
refused TD112 thidua council record "${meeting[@]}" --votes phieu-sai.csv
stderr_has 'phải bằng'
ok thidua council record "${meeting[@]}" --votes phieu.csv
stderr_has 'Hội đồng đề nghị 18/19.'
ok thidua nomination show "$(nomination "$dossier" 'Lê Hoàng Nam')" --format table
stdout_has 'Hội đồng không đề nghị'

step 'The draft, again and again'
ok thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20
decision=$(cat "$stdout")
ok thidua decision show "$decision" --on 2025-12-20
same_as office-draft.txt
ok thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20 --subject 'Về việc khen thưởng năm 2025'
stdout_is "$decision"
ok thidua list commendations --decision "$decision" --on 2025-12-20
same_as office-draft-list.txt
stdout_lacks 'Lê Hoàng Nam'
