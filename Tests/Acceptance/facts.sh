# The facts behind the verdicts: ratings, figures, matters, people's words; corrected, never overwritten.
. "$ACCEPTANCE/lib.sh"

step 'A round whose facts are in the register, but for what people must say'
ok thidua init --sample
ok thidua nomination import "$SAMPLE/nominations_2025.csv" --unit 30244.VX --to 30244 --campaign PH-2025 \
    --on 2025-12-01
dossier=$(cat "$stdout")
exits 1 thidua nomination check --dossier "$dossier" --on 2025-12-01 --format csv
ok thidua nomination attestations --dossier "$dossier" --format csv
stdout_has 'tham_gia_phong_trao'
stdout_has 'Luật 06/2022/QH15, Điều 28(1)(b)'
stdout_lacks 'Võ Minh Triết'

step 'One word for all lines of the dossier'
said=(--by 'Trần Thị Giả Định, Trưởng phòng' --on 2025-12-01 --paper '05/BB-VHXH')
refused TD390 thidua nomination attest --dossier "$dossier" --criterion khong_co "${said[@]}"
ok thidua nomination attest --dossier "$dossier" --criterion tham_gia_phong_trao --criterion doan_ket "${said[@]}"
stderr_has 'Đã ghi 16'
ok thidua nomination attest --dossier "$dossier" --criterion doan_ket "${said[@]}"
stderr_has 'Không có gì khác'
hung=$(nomination "$dossier" 'Nguyễn Văn Hùng')
ok thidua nomination attest "$hung" tham_gia_phong_trao --not-met "${said[@]}"
stderr_has 'đính chính 1'
ok thidua nomination show "$hung" --format table
stdout_has 'Đính chính xác nhận'

step 'A complaint defers, its conclusion lets go on'
person=$(thidua person list --name 'Trần Ngọc Ánh' --format csv | awk -F, 'NR == 2 { print $1 }')
refused TD130 thidua person matter add 999999 complaint --on 2025-11-20 --paper 09/TB
ok thidua person matter add "$person" complaint --on 2025-11-20 --paper 09/TB
matter=$(cat "$stdout")
exits 1 thidua nomination check --dossier "$dossier" --on 2025-12-01 --format csv
cut -d, -f2- "$stdout" >verdicts.csv
compare verdicts.csv facts-verdicts.csv
ok thidua person matter close "$matter" no_violation --on 2025-12-05 --paper 11/KL
refused TD394 thidua person matter close "$matter" no_violation --on 2025-12-05 --paper 11/KL
ok thidua person matter list --unit 30244 --open --format csv
rows 0 "select count(*) from matter where closed_on is null"

step 'Ratings from a file: every mistake at once, the same file twice, a changed line'
cat >xep-loai.csv <<'CSV'
Họ và tên,Mã đơn vị,Ngày sinh,Năm,Xếp loại,Văn bản
Công Tằng Tôn Nữ Diệu Hiền,30244.MN1,,2025,tốt,45/QĐ
Nguyễn Văn Hùng,30244.TH1,,2025,tốt,45/QĐ
Võ Minh Triết,30244.HC,,2025,giỏi,45/QĐ
CSV
refused TD410 thidua person rate --file xep-loai.csv
stderr_has 'dòng 3, cột Họ và tên'
stderr_has 'dòng 4, cột Xếp loại'
sed -i '3d; s/giỏi/hoàn thành tốt nhiệm vụ/' xep-loai.csv
ok thidua person rate --file xep-loai.csv
stderr_has 'Đã ghi mới 1, đính chính 1 trong 2 dòng.'
ok thidua person rate --file xep-loai.csv
stderr_has 'Không có gì khác'
triet=$(thidua person list --name 'Võ Minh Triết' --format csv | awk -F, 'NR == 2 { print $1 }')
ok thidua person ratings "$triet" --format table
stdout_has 'Các lần đính chính'
refused TD112 thidua person rate "$triet" 2025 A --paper 46/QĐ

step 'Figures of a unit'
refused TD112 thidua org figures set 30244.HC 2025 --ldtt 7 --paper 2/BC
ok thidua org figures set 30244.HC 2025 --ldtt 5 --women 4 --paper 2/BC
ok thidua org figures list --unit 30244.HC --year 2025 --format csv
stdout_has '2/BC'

step 'The verdicts follow the facts'
exits 1 thidua nomination check --dossier "$dossier" --on 2025-12-10 --format csv
cut -d, -f2- "$stdout" >verdicts.csv
compare verdicts.csv facts-verdicts-after.csv

step 'Rules of the commune, dated'
place=(--unit 30244 --citation 'QĐ 86/2025, Điều 8')
ok thidua council rule set --quorum 2/3 --counts voters --rounds 2 --from 2025-08-01 "${place[@]}"
ok thidua council rule set --quorum 3/4 --from 2026-01-01 "${place[@]}"
refused TD140 thidua council rule set --quorum 1/2 --from 2026-01-01 "${place[@]}"
ok thidua council rule list --unit 30244 --format csv
same_as facts-council-rules.csv
ok thidua council threshold set LDTT 70 --of voters --from 2025-08-01 "${place[@]}"
ok thidua council threshold list --unit 30244 --format csv
stdout_has 'QĐ 86/2025'
ok thidua award ratio set CSTDCS 50 --of members_ldtt --from 2025-08-01 "${place[@]}"
ok thidua award ratio list --unit 30244 --format csv
ok thidua deadline rule add yearly_round submit --by 10/12 --from 2025-08-01 "${place[@]}"
ok thidua deadline rule list --unit 30244 --format csv
stdout_has 'yearly_round'

step 'Bonuses of cases that are in no register'
cat >tien.json <<'JSON'
[{"case": "A", "decided_on": "2025-12-20",
  "awards": [{"award": "CSTDCS", "recipient": "individual", "period": "2025"},
             {"award": "BK_BT", "recipient": "individual", "period": "2025"}]},
 {"case": "B", "decided_on": "2026-07-02",
  "awards": [{"award": "CSTDCS", "recipient": "individual", "period": "2025"}]}]
JSON
ok thidua award bonus --facts tien.json --format csv
same_as facts-bonus.csv
sed 's/"period"/"thời gian"/' tien.json >sai.json
refused TD271 thidua award bonus --facts sai.json
