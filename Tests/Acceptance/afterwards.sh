# What happens to a draft before it is decided, and to a decision afterwards.
. "$ACCEPTANCE/lib.sh"
draft_sample

step 'Two nominations do not make it: one refused, one deferred; the other lines stay'
ok thidua decision result "$decision" --format csv
first=$(awk -F, '$1 == 1 { print $2 }' "$stdout")
second=$(awk -F, '$1 == 2 { print $2 }' "$stdout")
ok thidua decision omit --as "$head" "$decision" "$first" --step refuse --reason 'Không đủ tiêu chuẩn' --draft-version 1
ok thidua decision omit --as "$head" "$decision" "$second" --step defer --reason 'Đang chờ kết luận thanh tra'
refused TD360 thidua decision omit --as "$head" "$decision" "$first" --step defer --reason 'Lần nữa'
refused TD228 thidua decision omit --as "$head" "$decision" "$second" --step defer --reason 'x' --draft-version 1
ok thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20
stderr_has 'Lần 4: không có gì thay đổi so với lần trước.'
ok thidua decision changes "$decision" --format csv
stdout_has 'Đang chờ kết luận thanh tra'
ok thidua decision changes "$decision" --since 3 --format csv
stdout_lacks 'Đang chờ kết luận thanh tra'

step 'A draft given up frees everything for the next'
ok thidua decision discard "$decision"
refused TD104 thidua decision show "$decision"
ok thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20
decision=$(cat "$stdout")
ok thidua decision approve "$decision" --number 12/QĐ-UBND --as "$head" --date 2025-12-20 --yes "${unmet[@]}"
refused TD232 thidua decision discard "$decision"
ok thidua decision result 12/QĐ-UBND@2025 --format csv
stdout_has 'refused,,Không đủ tiêu chuẩn'
stdout_has 'deferred,,Đang chờ kết luận thanh tra'

step 'A correction: lists read as corrected, and as decided on request'
paper=(--as "$head" --date 2025-12-25 --yes)
refused TD112 thidua decision correct 12/QĐ-UBND@2025 --number 20/QĐ-UBND "${paper[@]}" --reason 'Ghi sai' \
    --change '99:name=Ai Đó' --change '1:achievement='
stderr_has '(TD362)'
stderr_has '(TD365)'
exits 64 thidua decision correct 12/QĐ-UBND@2025 --number 20/QĐ-UBND "${paper[@]}" --reason 'Ghi sai' \
    --change '1:bonus_vnd=1'
refused TD233 thidua decision correct 12/QĐ-UBND@2025 --number 12/QĐ-UBND "${paper[@]}" --reason 'Ghi sai' \
    --change '1:name=Trần Thị Mỹ Hãnh'
ok thidua decision correct 12/QĐ-UBND@2025 --number 20/QĐ-UBND "${paper[@]}" --reason 'Ghi sai họ tên' \
    --change '1:name=Trần Thị Mỹ Hãnh'
ok thidua list commendations --decision 12/QĐ-UBND@2025
stdout_has 'Trần Thị Mỹ Hãnh'
ok thidua list certificates --decision 12/QĐ-UBND@2025 --format csv
stdout_has 'Trần Thị Mỹ Hãnh'
ok thidua list commendations --decision 12/QĐ-UBND@2025 --as-decided
stdout_lacks 'Trần Thị Mỹ Hãnh'
ok thidua decision show 12/QĐ-UBND@2025
stdout_has 'Có 1 văn bản đính chính hoặc hủy bỏ'

step 'A revocation: first shown, then done; what is to come back, and what has'
ok thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration --date 2025-12-28 --preview --as "$head"
stderr_has 'Không có đề nghị nào khác dựa vào các khen thưởng này.'
rows 0 'select count(*) from revoked_award'
revoked=",$(awk -F"\t" 'NR == 2 { print $2 }' "$stdout"),"
money=$(awk -F'\t' 'NR == 2 { print $5 }' "$stdout")
exits 64 thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration
ok thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration --date 2025-12-28 --number 21/QĐ-UBND \
    --as "$head" --reason 'Kê khai sáng kiến của người khác' --yes
ok thidua list commendations --decision 12/QĐ-UBND@2025 --format csv
stdout_lacks "$revoked"
ok thidua list commendations --decision 12/QĐ-UBND@2025 --format csv --revoked
stdout_has "$revoked"
stdout_has '21/QĐ-UBND'
ok thidua list certificates --decision 12/QĐ-UBND@2025 --format csv
stdout_lacks "$revoked"
ok thidua decision recover 12/QĐ-UBND@2025 --line 2 --certificate --money "$money" --date 2026-01-05 --paper 'PT 01/2026'
refused TD372 thidua decision recover 12/QĐ-UBND@2025 --line 2 --money 1 --date 2026-01-05
refused TD369 thidua decision recover 12/QĐ-UBND@2025 --line 1 --money 1 --date 2026-01-05
ok thidua decision amendments 12/QĐ-UBND@2025 --format json
stdout_has '"citation":"điểm a khoản 2 Điều 93 Luật số 06/2022/QH15"'
stdout_has '"certificate_recovered_on":"2026-01-05"'
ok thidua decision amendments 12/QĐ-UBND@2025 --lang en --format table
stdout_has 'Revoked awards'

step 'Decisions of the State and of years past, from a file: all of it or nothing, and once'
cat >quyet-dinh-cu.csv <<'CSV'
Số quyết định,Ngày quyết định,Cơ quan quyết định,Mã cơ quan quyết định,Nguồn,Loại đối tượng,Họ và tên,Mã đơn vị,Mã danh hiệu,Năm thành tích,Thành tích
1234/QĐ-TTg,20/11/2019,Thủ tướng Chính phủ,,"Kho lưu trữ, hộp 12",Cá nhân,Ngô Thị Lan Mẫu,30244.VX,BK_TTG,2018,Đã có thành tích xuất sắc
1234/QĐ-TTg,20/11/2019,Thủ tướng Chính phủ,,"Kho lưu trữ, hộp 12",Cá nhân,Lý Thanh Mẫu,30244.VX,BK_TTG,2018,Đã có thành tích xuất sắc
88/QĐ-UBND,15/12/2023,,877,"Kho lưu trữ, hộp 3",Cá nhân,Ngô Thị Lan Mẫu,30244.VX,CSTDCS,2023,Hoàn thành xuất sắc nhiệm vụ
CSV
sed 's/,877,/,99999,/; s/BK_TTG/BK_LA/' quyet-dinh-cu.csv >sai.csv
refused TD410 thidua decision record --file sai.csv --on 2025-12-01
stderr_has '(TD252)'
stderr_has '(TD373)'
# Somebody signed for the district in this register: its head vouches for what is said to be its paper.
refused TD410 thidua decision record --file quyet-dinh-cu.csv --on 2025-12-01
stderr_has '(TD174)'
ok thidua decision record --file quyet-dinh-cu.csv --on 2025-12-01 --confirm --as ct.chauthanh
stderr_has 'Đã xác nhận 1 quyết định'
ok thidua decision record --file quyet-dinh-cu.csv --on 2025-12-01
stderr_has 'Đã ghi nhận 2 quyết định, 3 dòng; 2 đối tượng mới trong danh bạ.'
ok thidua decision record --file quyet-dinh-cu.csv --on 2025-12-01
stderr_has 'không có gì thay đổi'
ok thidua decision list --origin external --format csv
stdout_has '1234/QĐ-TTg,2019-11-20,Thủ tướng Chính phủ'
ok thidua decision show 1234/QĐ-TTg
stdout_has 'nơi lưu: Kho lưu trữ, hộp 12'
exits 64 thidua decision record
exits 64 thidua decision record --file quyet-dinh-cu.csv --name 'Ai Đó'
ok thidua decision record --number 2345/QĐ-CTN --date 2020-05-19 --authority 'Chủ tịch nước' --source 'Kho lưu trữ' \
    --kind individual --name 'Lý Thanh Mẫu' --unit 30244.VX --award HCLD_III --year 2019 --achievement 'Thành tích' \
    --on 2025-12-01
stderr_has '0 đối tượng mới'
step 'Somebody like one of the register in an old decision is a question, and a paper may name one twice'
cat >trung-ten.csv <<'CSV'
Số quyết định,Ngày quyết định,Cơ quan quyết định,Nguồn,Loại đối tượng,Họ và tên,Mã đơn vị,Mã danh hiệu,Năm thành tích,Thành tích
1300/QĐ-TTg,20/11/2018,Thủ tướng Chính phủ,Hộp 11,Cá nhân,Ly Thanh Mẫu,30244.VX,BK_TTG,2017,Đã cứu hai người
1300/QĐ-TTg,20/11/2018,Thủ tướng Chính phủ,Hộp 11,Cá nhân,Ly Thanh Mẫu,30244.VX,BK_TTG,2017,Đã hiến đất
CSV
refused TD410 thidua decision record --file trung-ten.csv --on 2025-12-01 --questions hoi.csv
stderr_has '(TD430)'
sed -i 's/,$/,new/' hoi.csv
refused TD410 thidua decision record --file trung-ten.csv --on 2025-12-01 --resolve hoi.csv
stderr_has '(TD378)'
ok thidua decision record --file trung-ten.csv --on 2025-12-01 --resolve hoi.csv \
    --repeated-because 'Bản chính ghi hai lần'
stderr_has 'Đã ghi nhận 1 quyết định, 2 dòng; 1 đối tượng mới'
exits 64 thidua decision record --file trung-ten.csv --person new
refused TD410 thidua decision record --number 2346/QĐ-CTN --date 2020-05-19 --authority 'Chủ tịch nước' \
    --source 'Kho lưu trữ' --kind individual --name 'Lý Thanh Mẫu' --unit 30244.VX --award CSTDCS --year 2019 \
    --achievement 'Thành tích' --on 2025-12-01
stderr_has '(TD377)'
