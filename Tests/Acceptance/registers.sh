# Units and people through time: the reorganisation of Đồng Tháp on 01/07/2025, codes used again, one person entered twice.
. "$ACCEPTANCE/lib.sh"

day=2025-07-01
law=1663/NQ-UBTVQH15
deciding() { echo --authority "$1" --symbol QĐ-UBND; }

step 'The units of 2021: two provinces, three districts, and communes of one name'
ok thidua init
ok thidua org add 87 'Tỉnh Đồng Tháp' --kind province --from 2004-07-01 $(deciding province_chair) \
    --body 'Ủy ban nhân dân tỉnh Đồng Tháp' --head 'Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp'
ok thidua org add 82 'Tỉnh Tiền Giang' --kind province --from 2004-07-01 $(deciding province_chair) \
    --body 'Ủy ban nhân dân tỉnh Tiền Giang' --head 'Chủ tịch Ủy ban nhân dân tỉnh Tiền Giang'
for district in '877 87 Huyện Châu Thành' '874 87 Huyện Thanh Bình' '821 82 Huyện Châu Thành'; do
    read -r code parent name <<<"$district"
    thidua org add "$code" "$name" --kind district --parent "$parent" --from 2004-07-01 $(deciding district_chair) \
        --body "Ủy ban nhân dân ${name,}" --head "Chủ tịch Ủy ban nhân dân ${name,}"
done
while read -r code parent name; do
    thidua org add "$code" "$name" --kind commune --parent "$parent" --from 2004-07-01 $(deciding commune_chair) \
        --body "Ủy ban nhân dân ${name,}" --head "Chủ tịch Ủy ban nhân dân ${name,}"
done <<'UNITS'
30244 877 Thị trấn Cái Tàu Hạ
30247 877 Xã An Hiệp
30250 877 Xã An Nhơn
30253 877 Xã Tân Nhuận Đông
30256 877 Xã Tân Bình
30259 877 Xã Tân Phú Trung
30262 877 Xã Phú Long
30265 877 Xã An Phú Thuận
30268 877 Xã Phú Hựu
30271 877 Xã An Khánh
30274 877 Xã Tân Phú
30277 877 Xã Hòa Tân
30154 874 Xã Tân Bình
28519 821 Thị trấn Tân Hiệp
28534 821 Xã Thân Cửu Nghĩa
28558 821 Xã Long An
UNITS
ok thidua org add 30256.A1 'Ấp Tân Lập Mẫu' --kind hamlet --parent 30256 --from 2004-07-01
ok thidua org add 877.NV 'Phòng Nội vụ' --kind department --parent 877 --from 2004-07-01

step 'People there, three of one name of whom no more is known; a post; the past'
person() { thidua person add "$@" 2>/dev/null; }
first=$(person 'Nguyễn Văn Mẫu' --unit 30244)
second=$(person 'Nguyễn Văn Mẫu' --unit 30247)
third=$(person 'Nguyễn Văn Mẫu' --unit 30250)
clerk=$(person 'Lê Thị Hiện' --unit 877.NV --born 1980)
farmer=$(person 'Trần Văn Ấp' --unit 30256.A1)
ok thidua person post add "$first" 'Công chức' --unit 30244 --from 2024-01-01 --paper 15/QĐ-UBND
cat >cu.csv <<'CSV'
Loại đối tượng,Họ và tên,Mã đơn vị,Đơn vị,Mã danh hiệu,Năm thành tích,Thành tích,Số quyết định,Ngày quyết định,Mã cơ quan quyết định,Nguồn
Cá nhân,Nguyễn Văn Mẫu,30244,thị trấn Cái Tàu Hạ,GK_XA,2023,Mô hình tốt,11/QĐ-UBND,15/03/2024,30244,Hộp 1
Cá nhân,Nguyễn Văn Mẫu,30247,xã An Hiệp,GK_HUYEN,2023,Mô hình tốt,45/QĐ-UBND,16/03/2024,877,Hộp 1
Cá nhân,Trần Văn Ấp,30256.A1,xã Tân Bình,GK_XA,2023,Mô hình tốt,12/QĐ-UBND,15/03/2024,30256,Hộp 1
Tập thể,Tập thể xã Phú Hựu,30268,xã Phú Hựu,GK_HUYEN,2023,Mô hình tốt,45/QĐ-UBND,16/03/2024,877,Hộp 1
CSV
ok thidua decision record --file cu.csv --on 2024-03-16

step 'Who decides: the district until 30/06/2025'
ok thidua org decides 30244 --award CSTDCS --on 2025-05-20 --format csv
stdout_has '877,Huyện Châu Thành'
stdout_lacks '30244'
refused TD471 thidua org decides 30244 --award CSTDTQ --on 2025-05-20
stderr_has 'Thủ tướng Chính phủ'

step 'The provinces are merged first, then communes, then the districts end'
refused TD460 thidua org rename 30244 'Xã Mai Sau' --on 9999-01-01
ok thidua org merge 87 82 --into 82 --name 'Tỉnh Đồng Tháp' --on $day --leave-below
refused TD464 thidua org merge 877 874 --into 899 --name 'Huyện Châu Thành' --on $day --paper $law
refused TD467 thidua org merge 30244 30265 --into 30300 --parent 82 --on $day --paper $law
merge() { ok thidua org merge "$@" --parent 82 --on $day --paper $law; }
merge 30244 30265 30247 30250 30268 --into 30244 --name 'Xã Phú Hựu' --kind commune
merge 30253 30277 30271 --into 30253 --name 'Xã Tân Nhuận Đông'
merge 30259 30256 30274 30262 --into 30259 --name 'Xã Tân Phú Trung'
merge 28519 28534 28558 --into 28519 --name 'Xã Châu Thành'
ok thidua org rename 30154 'Xã Tân Long' --on $day --paper $law
ok thidua org move 30154 --parent 82 --on $day --paper $law
refused TD461 thidua org end 30268 --on $day
refused TD469 thidua org end 877 --on $day
refused TD470 thidua org end 877 --on $day --with-below
ok thidua org end 877 --on $day --paper 72/2025/QH15 --with-below --people-to 30244
ok thidua org end 874 --on $day --paper 72/2025/QH15
ok thidua org end 821 --on $day --paper 72/2025/QH15
rows 1 "select count(*) from org_unit where in_force @> date '2025-07-01' and parent_id is null"
rows 0 "select count(*) from org_unit u join org_unit p on p.org_unit_id = u.parent_id
    where u.in_force @> date '2025-07-01' and not p.in_force @> date '2025-07-01'"

step 'A code used again, a name used by others'
ok thidua org show 30244 --format table
stdout_has 'Thị trấn Cái Tàu Hạ'
stdout_has 'Xã An Phú Thuận'
stdout_has '1663/NQ-UBTVQH15'
ok thidua org list --on 2025-06-30 --under 30244 --format csv
stdout_has 'Thị trấn Cái Tàu Hạ'
stderr_has '→ Thị trấn Cái Tàu Hạ (đến 30/06/2025)'
ok thidua org list --on 2026-01-01 --under 30244 --format csv
stdout_has 'Xã Phú Hựu'
stderr_has '→ Xã Phú Hựu'
ok thidua org show 30154 --format csv
stdout_has 'Chủ tịch Ủy ban nhân dân xã Tân Long'
ok thidua org show 28519 --format table
stdout_has 'Xã Long An'
stdout_lacks 'Phú Hựu'
ok thidua org alias add 30244 'Xã Phú Hữu'
ok thidua org alias remove 30244 'Xã Phú Hữu'
stderr_has 'Đã bỏ'

step 'Who decides since'
ok thidua org decides 30244 --award CSTDCS --on 2025-12-20 --format csv
stdout_has 'Chủ tịch Ủy ban nhân dân xã Phú Hựu'

step 'A register is read page by page, and each person stands on one page'
ok thidua person list --format csv
ids() { tail -n +2 "$stdout" | cut -d, -f1; }
ids >all.txt
: >paged.txt
after=()
while :; do
    ok thidua person list --limit 2 "${after[@]}" --format csv
    [ -n "$(ids)" ] || break
    ids >>paged.txt
    after=(--after "$(tail -n 1 paged.txt)")
done
ok cmp all.txt paged.txt
refused TD106 thidua person list --after 999999
exits 64 thidua person list --limit 0

step 'People came along, three of one name into one unit; a post goes on'
ok thidua person list --unit 30244 --name Mẫu --format csv
rows 3 "select count(distinct namesake) from recipient where name = 'Nguyễn Văn Mẫu'"
ok thidua person post list "$first" --format csv
stdout_has 'Thị trấn Cái Tàu Hạ,2024-01-01,2025-06-30'
stdout_has 'Xã Phú Hựu,2025-07-01,'
ok thidua person show "$farmer" --format json
stdout_has '30256.A1'
ok thidua person move "$clerk" --unit 30253
ok thidua person show "$clerk" --format csv
stdout_has 'Xã Tân Nhuận Đông'

step 'Awards as then and as now: other units, the same totals'
ok thidua list statistics --level commune --format csv
same_as registers-as-then.csv
then=$(awk -F, 'NR > 1 { n += $11 } END { print n }' "$stdout")
ok thidua list statistics --level commune --as-now --format csv
same_as registers-as-now.csv
[ "$then" = "$(awk -F, 'NR > 1 { n += $11 } END { print n }' "$stdout")" ] || fail 'the totals differ'
ok thidua list commendations --unit 30244 --format csv
stdout_is "$(head -1 "$stdout")"
ok thidua list commendations --unit 30244 --as-now --format csv
stdout_has 'xã An Hiệp'
stdout_has 'thị trấn Cái Tàu Hạ'
stdout_lacks 'Trần Văn Ấp'

step 'One person entered twice'
ok thidua person duplicates --unit 30244 --format csv
same_as registers-duplicates.csv
refused TD139 thidua person merge "$first" "$second" --reason ' '
ok thidua person rate "$first" 2023 HTT --paper 1/QĐ
ok thidua person rate "$second" 2023 HT --paper 2/QĐ
refused TD112 thidua person merge "$first" "$second" --reason 'Một người'
stderr_has '(TD474)'
ok thidua person rate "$second" 2023 HTT --paper 2/QĐ
ok thidua person rate "$second" 2021 HTT --paper 2/QĐ
ok thidua person merge "$first" "$second" --reason 'Đối chiếu hồ sơ'
ok thidua person show "$second" --format table
stderr_has "đã gộp vào mục $first"
stdout_has '11/QĐ-UBND'
stdout_has '45/QĐ-UBND'
stdout_has 'Thiếu xếp loại giữa các năm có xếp loại'
ok thidua list commendations --unit 30244 --as-now --format csv
stdout_has 'xã An Hiệp'
ok thidua person unmerge "$second" --reason 'Hai người'
ok thidua person show "$second" --format table
stdout_has '45/QĐ-UBND'
stdout_lacks '11/QĐ-UBND'
refused TD476 thidua person unmerge "$second" --reason 'Hai người'

step 'Split, and a merger into a unit that goes on'
ok thidua org split 30253 --into '30253=Xã Tân Nhuận Đông' --into '30277=Xã Hòa Tân' --people-to 30253 --on 2026-03-01
ok thidua org show 30277 --format table
stdout_has 'Tách'
ok thidua org merge 30277 --into 30253 --on 2026-06-01
ok thidua list statistics --as-now --format csv
[ "$then" = "$(awk -F, 'NR > 1 { n += $11 } END { print n }' "$stdout")" ] || fail 'the totals differ'
