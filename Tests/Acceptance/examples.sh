# Every example of every --help, as the help prints it, in an order in which a year goes. HelpTests compares the lines
# after ok, exits and on_screen with the examples: whatever follows <<< is what somebody types.
. "$ACCEPTANCE/lib.sh"
register=$THIDUA_DATABASE
name=$(psql "$register" -XAtc 'select current_database()')
member=vx.phuhuu
export HOME=$PWD/..

# Who logs in from here on: an account by its own name, or the keeper of the machine.
login() { if [ "$1" = keeper ]; then THIDUA_DATABASE=$register; else THIDUA_DATABASE="$register user=$1"; fi; }

# The register as it stands, to go on from again: an example may not follow what another has done.
kept=()
server() { psql "$register dbname=postgres" -Xq "$@"; }
keep() {
    kept+=("$1")
    server -c "create database \"${name}_$1\" template \"$name\" strategy file_copy"
}
again() {
    server -c "drop database \"$name\" with (force)" \
        -c "create database \"$name\" template \"${name}_$1\" strategy file_copy"
}
clean() {
    THIDUA_DATABASE='' thidua db stop || true
    for one in "${kept[@]}"; do server -c "drop database if exists \"${name}_$one\" with (force)"; done
    server -c "drop role if exists \"$member\""
}
trap 'clean >/dev/null 2>&1 || true' EXIT

# A command in a terminal; what is typed comes on standard input.
screen() { in_terminal "$(printf '%q ' "$@")"; }
on_screen() { ok screen "$@"; }

step 'The embedded database'
THIDUA_DATABASE=''
THIDUA_HOME="$HOME/thi-dua" ok thidua init
export THIDUA_HOME=$HOME/thi-dua
ok thidua init
ok thidua init --sample
ok thidua db status
ok thidua db stop
ok thidua db start
ok psql "$(thidua db url)" <<<'select 1'

step "A server of one's own"
tr ' ' '\n' <<<"[thidua] $register" >service.conf
export PGSERVICEFILE=$PWD/service.conf
ok thidua db migrate --database service=thidua
login keeper
keep empty
ok thidua db sample
rows 'Lê Hoàng Nam' 'select name from recipient where recipient_id = 5'
keep sample

step 'Units'
login "$office"
ok thidua org list --on 2021-04-01 --under 877
ok thidua org show 30244
ok thidua org decides 30244 --award CSTDCS --on 2025-12-20
ok thidua org add 30244.MT "Phòng Nông nghiệp và Môi trường" --kind department \
    --parent 30244 --from 2025-07-01
ok thidua org alias add 30244 "UBND xã Phú Hựu"
ok thidua org alias remove 30244 "UBND xã Phú Hựu"
ok thidua org rounding 30244 nearest_10k
ok thidua org figures set 30244.KT 2025 --members 10 --completed 10 --ldtt 8 \
    --cstdcs 1 --disciplined 0 --women 6 --paper "Báo cáo 85/BC-KT"
cat >so-lieu.csv <<'CSV'
Mã đơn vị,Năm,Văn bản,Tổng số người,Hoàn thành nhiệm vụ
30244.HC,2025,12/BC-HC,6,6
CSV
ok thidua org figures set --file so-lieu.csv
ok thidua org figures list --unit 30244 --year 2025
login keeper
ok thidua org rename 30244.VX "Phòng Văn hóa, Xã hội và Thể thao" \
    --on 2026-03-01 --paper 12/NQ-HĐND
ok thidua org move 30244.TH1 --parent 30253 --on 2026-08-01 --paper 45/QĐ-UBND
again sample
ok thidua org merge 30244.KT --into 30244.VP --on 2026-03-01
ok thidua org merge 30244 30253 --into 30244 --name "Xã Phú Hựu" --parent 82 \
    --on 2026-07-01 --paper 15/NQ-UBTVQH16
again sample
ok thidua org split 30244.VX --into "30244.VH=Phòng Văn hóa" \
    --into "30244.XH=Phòng Xã hội" --people-to 30244.VH --on 2026-03-01 \
    --paper 12/NQ-HĐND
ok thidua org end 30253 --on 2026-07-01 --paper 15/NQ-UBTVQH16 --with-below \
    --people-to 30244
again sample

step 'Accounts and who signs'
ok thidua account add vx.phuhuu "Lê Hoàng Nam" --role office --unit 30244.VX
ok thidua account password vx.phuhuu <<<'một câu dài dễ nhớ'
ok thidua account grant vx.phuhuu viewer
ok thidua account scope vx.phuhuu --unit 30244
ok thidua account link vx.phuhuu --person 5
ok thidua account disable vx.phuhuu
ok thidua account enable vx.phuhuu
ok thidua account list --all
ok thidua org signer end 2 --on 2026-06-30
ok thidua org signer add 30244 pct.phuhuu "Phó Chủ tịch" --capacity KT. \
    --from 2026-07-01
ok thidua org signer list --unit 30244 --on 2025-12-20

step 'Persons'
login "$office"
ok thidua person list --unit 30244 --name Hùng
ok thidua person list --limit 10
ok thidua person list --limit 10 --after 5
ok thidua person show 5
ok thidua person add "Nguyễn Thị Mẫu" --unit 30244 --born 05/02/1985 --sex female
ok thidua person rate 5 2025 HTXS --paper "120/QĐ-UBND ngày 05/12/2025"
cat >xep-loai.csv <<'CSV'
Họ và tên,Mã đơn vị,Năm,Xếp loại,Văn bản
Võ Minh Triết,30244.HC,2025,tốt,120/QĐ-UBND
CSV
ok thidua person rate --file xep-loai.csv
ok thidua person ratings 5
ok thidua person post add 5 "Trưởng phòng" --unit 30244.VX --from 2025-10-01
ok thidua person post end 14 --on 2025-10-01
ok thidua person post list 5
ok thidua person matter add 5 discipline --on 2025-11-10 --paper 15/TB-UBKT
ok thidua person matter list --unit 30244 --open
ok thidua person matter close 2 no_violation --on 2025-12-05 --paper 21/KL-UBKT
ok thidua person matter add 5 discipline --on 2025-11-10 --paper 15/TB-UBKT
ok thidua person matter close 3 violation --on 2025-12-05 --paper 21/QĐ-KL \
    --counts-again 2026-12-05
ok thidua award path 5 CSTD_BT --on 2025-03-10
ok thidua person add 'Lê Hoàng Nam' --unit 30244.VX --born 1988 --new
ok thidua person duplicates --unit 30244
ok thidua person merge 5 25 --reason "Đối chiếu hồ sơ ngày 05/03/2026"
ok thidua person unmerge 25 --reason "Hai người trùng tên, khác ngày sinh"
ok thidua person ask "Nguyễn Văn Mẫu, sinh 1980, Trưởng phòng" --unit 30259
thidua person ask 'Một người khác' --unit 30259
ok thidua person requests --open
login keeper
ok thidua person answer 1 --person 4
ok thidua person answer 2 --reason "Không có người này"

step 'Collectives and households'
ok thidua collective list --unit 30244 --limit 10
ok thidua collective show 10
ok thidua collective members 10
ok thidua collective duplicates --unit 30244
ok thidua collective merge 11 13 --reason "Đối chiếu ngày 05/03/2026" --confirm
ok thidua collective unmerge 13 --reason "Hai đơn vị trùng tên"
ok thidua household list --unit 30244 --limit 10
ok thidua household show 14
ok thidua household members 14
ok thidua household duplicates --unit 30244
ok thidua household merge 14 23 --reason "Đối chiếu ngày 05/03/2026" --confirm
ok thidua household unmerge 23 --reason "Hai đơn vị trùng tên"
# The calendar is everybody's.
ok thidua deadline holiday add 2028-01-24 "Tết Nguyên đán" --paper 1234/VPCP-KGVX
ok thidua deadline holiday add 2028-02-05 "Làm bù" --worked --paper 1234/VPCP-KGVX
login "$office"
ok thidua deadline holiday list --year 2027
ok thidua person died 5 --on 2026-03-01 --represented-by "bà Lê Thị Giả"
ok thidua person died 5 --on 2026-03-02 --reason "Gõ nhầm ngày"
ok thidua person died 5 --alive --reason "Ghi nhầm người"
ok thidua person correct-name 5 "Lê Hoàng Năm" --reason "Ghi sai dấu"
ok thidua person move 5 --unit 30253.VP
again sample

step 'Campaigns and initiatives'
login "$office"
ok thidua campaign list --year 2025
ok thidua campaign show PH-2025
ok thidua campaign add PH-2026 "Thi đua chuyển đổi số năm 2026" --unit 30244 \
    --from 2026-01-01 --to 2026-12-31
ok thidua initiative list --unit 877
ok thidua initiative show CT-2020-1
ok thidua initiative adopt CT-2020-1 "Ấp Phú Thạnh Mẫu" --unit 30244 --on 2025-09-01
ok thidua initiative add PH-MH-01 "Trả kết quả tại nhà" --kind model --unit 30244 \
    --year 2025
ok thidua initiative author PH-MH-01 5 --share 60
ok thidua initiative recognise PH-MH-01 grassroots --by "Chủ tịch UBND xã" \
    --on 2025-10-15 --number 21/QĐ-UBND

step 'Awards and their rules'
ok thidua award list --on 2021-12-15 --recipient household
ok thidua award show CSTDCS
ok thidua award rules CSTDCS --on 2025-12-20
ok thidua award bonus CSTDCS --recipient individual --on 2026-07-02
ok thidua award bonus --award CSTDCS:individual:2025 --award BK_BT:individual:2024-2025
cat >tien-thuong.json <<'JSON'
{"case": "A", "decided_on": "2025-12-20", "awards": [{"award": "CSTDCS", "recipient": "individual", "period": "2025"}]}
JSON
ok thidua award bonus --facts tien-thuong.json
# The facts are printed beside the example.
thidua award whatif --help | awk '/^\{/ { on = 1 } on; /\}\}$/ { exit }' >tinh-huong.json
exits 1 thidua award whatif --facts tinh-huong.json --explain
ok thidua award ratio set CSTDCS 15 --of members_ldtt --unit 30244 --from 2025-08-01 \
    --citation "Quyết định 86/2025/QĐ-UBND, Điều 5"
ok thidua award ratio list --unit 30244
ok thidua deadline rule add commune_appraisal appraise --after receive \
    --working-days 15 --award CSTDCS --unit 30244 --from 2026-01-01 \
    --citation "Quyết định 86/2025/QĐ-UBND, Điều 12"
ok thidua deadline rule add yearly_round submit --by 10/12 --unit 30244 \
    --from 2026-01-01 --citation "Quyết định 86/2025/QĐ-UBND, Điều 12"
ok thidua deadline rule list --unit 30244
ok thidua council rule set --unit 30244 --from 2025-08-01 --quorum 2/3 \
    --counts voters --rounds 2 --citation "Quyết định 86/2025/QĐ-UBND, Điều 8"
ok thidua council rule list --unit 30244
ok thidua council threshold set LDTT 80 --of voters --unit 30244 --from 2025-08-01 \
    --citation "Quyết định 86/2025/QĐ-UBND, Điều 8"
ok thidua council threshold list --unit 30244
again sample

step 'Workbooks of nominations and of initiatives'
login "$office"
# A namesake without birth is a question.
sed 's,08/04/1988,,' "$SAMPLE/nominations_2025.csv" >de-nghi.csv
exits 1 thidua nomination import de-nghi.csv --unit 30244.VX --to 30244 --dry-run --report de-nghi.xlsx
exits 1 thidua nomination import de-nghi.xlsx --unit 30244.VX --to 30244 \
    --dry-run --questions hoi.csv
cat hoi.csv
sed -i 's/^\([0-9]*,recipient,.*,\)$/\117/' hoi.csv
ok thidua nomination import de-nghi.xlsx --unit 30244.VX --to 30244 --resolve hoi.csv
cp "$ACCEPTANCE/files/sang-kien.xlsx" .
exits 1 thidua initiative import sang-kien.xlsx --unit 30244 --dry-run \
    --questions hoi.csv
sed -i 's/^\(6,recipient,.*,\)$/\1new/; s/^\(7,unit,.*,\)$/\130244.TH1/' hoi.csv
ok thidua initiative import sang-kien.xlsx --unit 30244 --resolve hoi.csv \
    --decision 15/QĐ-UBND
again sample

step 'A dossier of the unit'
login "$office"
ok thidua nomination import "$SAMPLE/nominations_2025.csv" --unit 30244.VX --to 30244 --campaign PH-2025 --on 2025-12-01
stdout_is 3
ok thidua nomination show 20
stdout_has 'Lê Hoàng Nam'
keep imported
ok thidua dossier add --unit 30244.VX --to 30244 --campaign PH-2025
ok thidua dossier list --campaign PH-2025 --year 2025
ok thidua dossier occasion 3 final
ok thidua dossier show 3
ok thidua nomination add --dossier 3 --kind individual --name "Nguyễn Thị Mẫu" \
    --honorific Bà --unit 30244.VX --award GK_XA --year 2025 \
    --achievement "Đã có thành tích xuất sắc năm 2025"
ok thidua nomination edit 20 --version 0 --post "Phó Trưởng phòng" --note "Đã bổ sung"
ok thidua initiative use PH-2025-1 --nomination 19
ok thidua nomination attestations --dossier 3
ok thidua nomination attest 20 tham_gia_phong_trao --by "Trần Thị Giả Định" \
    --on 2025-12-03
ok thidua nomination attest --dossier 3 --criterion tham_gia_phong_trao \
    --criterion doan_ket --by "Trần Thị Giả Định, Trưởng phòng" \
    --on 2025-12-03 --paper "Biên bản 05/BB-VHXH"
exits 1 thidua nomination check --dossier 3 --explain
exits 1 thidua nomination check --year 2025 --summary
again imported
ok thidua dossier submit 3 --number 45/TTr-VHXH --date 2025-12-01
keep submitted
ok thidua dossier return 3 --reason "Thiếu báo cáo thành tích"
again submitted
ok thidua dossier receive 3 --date 2025-12-02
ok thidua nomination list --dossier 3 --state received --format csv
keep received
ok thidua dossier mend-day 3 --received 2025-12-03 --reason "Gõ nhầm ngày"
again received
ok thidua nomination return 20 21 --reason "Chưa đúng mẫu" \
    --field "achievement=Chưa nêu số liệu"
ok thidua nomination withdraw 20 --reason "Đơn vị xin rút"
again received
ok thidua nomination defer 20 --reason "Đang chờ kết luận thanh tra"
ok thidua nomination resume 20 --reason "Đã có kết luận, không vi phạm"
again received
# Received before the law of 01/10/2026 it may come under that one; the unverified law then speaks for nobody.
ok thidua dossier law 3 --reason "Quy định mới có lợi hơn cho ông An"
ok thidua dossier show 3
stdout_has 'RS-2026'
again received

step 'The council'
ok thidua council member add "Trần Thị Giả Định" "Chủ tịch UBND" --unit 30244 \
    --role chair --from 2025-07-01 --paper 12/QĐ-UBND
ok thidua council member list --unit 30244 --on 2025-12-10
ok thidua council recuse 1 --nomination 20 --reason "Là vợ của người được đề nghị"
ok thidua council member end 1 --on 2026-06-30
again received
thidua nomination list --dossier 3 --format csv | awk -F, '
    NR == 1 { print "nomination_id,yes,no,blank"; next }
    { print $1 ($1 == 20 ? ",6,3,0" : ",9,0,0") }' >phieu.csv
ok thidua council record --dossier 3 --date 2025-12-10 --minutes 02/BB-HĐTĐKT \
    --members 9 --present 9 --votes phieu.csv
ok thidua council list --unit 30244
ok thidua council show 2
keep voted
ok thidua council mend-day 2 --held 2025-12-11 --reason "Gõ nhầm ngày"
again voted
login "$head"
ok thidua nomination refuse 20 --reason "Không đủ số phiếu"
again voted
login "$office"
ok thidua council correct 20 --yes 8 --no 1 --reason "Biên bản kiểm phiếu ghi 8"
again voted
printf '%s\n' nomination_id,yes,no,blank 20,8,1,0 >phieu2.csv
ok thidua council again 2 --votes phieu2.csv

step 'Proposed further up, and what came back'
keep recommended
login "$head"
ok thidua dossier forward 3 --line 1 --to 82 --number 12/TTr-UBND
again recommended
ok thidua dossier forward 3 --to 82 --number 12/TTr-UBND --date 2025-12-22
# The sample proposes nothing that somebody above decides.
ok psql "$register" -Xqc "set session_replication_role = replica;
    update nomination set award_kind_code = 'HCLD_III' where nomination_id = 20"
keep forwarded
login "$office"
ok thidua nomination outcome 20 --decision 123/QĐ-CTN --date 2026-05-19
again forwarded
ok thidua nomination outcome 20 --refused --reason "Không đủ tiêu chuẩn"
again forwarded
ok thidua nomination outcome 20 --returned --reason "Thiếu ý kiến cấp ủy"
again recommended

step 'The draft'
# A second dossier for the same decision.
ok thidua dossier add --unit 30244.VX --to 30244 --campaign PH-2025 --on 2025-12-01
stdout_is 4
ok thidua nomination add --dossier 4 --kind household --name 'Hộ ông Đinh Mẫu' --unit 30244.A3 --award GK_XA \
    --year 2025 --achievement 'Đã hiến đất làm đường'
ok thidua dossier submit 4 --number 46/TTr-VHXH --date 2025-12-03
ok thidua dossier receive 4 --date 2025-12-04
ok thidua council record --dossier 4 --date 2025-12-11 --members 9 --present 9
ok thidua decision draft --authority 30244 --dossier 3 --dossier 4 --on 2025-12-20
stdout_is 2
keep drafted
ok thidua decision discard 2
again drafted
login "$head"
ok thidua decision omit 2 20 21 --step refuse --reason "Không đủ tiêu chuẩn"
ok thidua decision omit 2 22 --step defer --reason "Đang chờ kết luận thanh tra"
login "$office"
ok thidua decision changes 2 --since 1
again drafted

step 'A key, and the decision'
login "$deputy"
echo 'một câu dài dễ nhớ' >passphrase
chmod 600 passphrase
export THIDUA_KEY_PASSPHRASE_FILE=$PWD/passphrase THIDUA_NEW_KEY_PASSPHRASE_FILE=$PWD/passphrase
ok thidua account key make pct-phuhuu.key
cp "$stdout" pct-phuhuu.txt
ok thidua account key passphrase pct-phuhuu.key
ok thidua account key list --all
keep key
ok thidua account key revoke 1 --reason "Mất máy tính"
again key
on_screen thidua decision approve 2 --number 12/QĐ-UBND --date 2025-12-20 \
    --key pct-phuhuu.key --unmet-because "Hội đồng đã xem xét" <<<'12/QĐ-UBND'
keep signed
again drafted
login keeper
on_screen thidua decision review --as ct.phuhuu <<<q
on_screen thidua decision approve 2 --number 12/QĐ-UBND --date 2025-12-20 \
    --as pct.phuhuu --unmet-because "Hội đồng đã xem xét" <<<'12/QĐ-UBND'
again signed

step 'The decision is there'
login "$office"
ok thidua decision list --year 2025
ok thidua decision show 12/QĐ-UBND@2025
ok thidua decision result 12/QĐ-UBND@2025
ok thidua list commendations --decision 12/QĐ-UBND@2025
ok thidua list commendations --year 2025 --recipient individual --alphabetical
ok thidua list commendations --campaign PH-2025 --output danh-sach.csv
ok thidua list certificates --year 2025 --unit 30244 --output giay-khen.csv
ok thidua list statistics --level commune --as-now
ok thidua list statistics --unit 30244 --year 2025
ok thidua search nguyen van hung
ok thidua search "phú hựu" --in units
ok thidua search 12/QĐ-UBND --in decisions
ok thidua search "7 12/QĐ-UBND" --in certificates
ok thidua deadline list --unit 30244 --late
ok thidua deadline record 3 --step notify --date 2025-12-30 --paper 12/TB-UBND
ok thidua decision verify 12/QĐ-UBND@2025
echo 'the signed paper' >12-qd-ubnd.pdf
ok thidua decision attach 12/QĐ-UBND@2025 12-qd-ubnd.pdf --kind signed
ok thidua decision verify 12/QĐ-UBND@2025 --file 12-qd-ubnd.pdf
ok thidua decision verify --all --year 2025
ok thidua decision export 12/QĐ-UBND@2025 --output 12-qd-ubnd.json
ok thidua decision verify --export 12-qd-ubnd.json --fingerprint "$(cat pct-phuhuu.txt)"

step 'What is put right later'
login keeper
on_screen thidua decision correct 12/QĐ-UBND@2025 --number 20/QĐ-UBND --as ct.phuhuu \
    --reason "Ghi sai họ tên" --change "9:name=Trần Ngọc Ảnh" \
    --change "9:post=Phó Giám đốc" <<<'20/QĐ-UBND'
login "$head"
ok thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration --preview
login keeper
on_screen thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration \
    --number 21/QĐ-UBND --as ct.phuhuu --reason "Kê khai sáng kiến của người khác" <<<'21/QĐ-UBND'
login "$office"
ok thidua decision recover 12/QĐ-UBND@2025 --line 2 --certificate --money 2340000 \
    --paper "PT 15/2026"
ok thidua decision amendments 12/QĐ-UBND@2025
ok thidua doctor --register

step 'Papers of others and of years past'
cat >quyet-dinh-cu.csv <<'CSV'
Số quyết định,Ngày quyết định,Cơ quan quyết định,Nguồn,Loại đối tượng,Họ và tên,Mã đơn vị,Mã danh hiệu,Năm thành tích,Thành tích
55/QĐ-TTg,20/11/2018,Thủ tướng Chính phủ,"Kho lưu trữ, hộp 12",Cá nhân,Ngô Thị Lan,30244.VX,BK_TTG,2017,Đã có thành tích xuất sắc
CSV
ok thidua decision record --file quyet-dinh-cu.csv
cp "$ACCEPTANCE/files/qd-77.docx" .
ok thidua decision record --list qd-77.docx --source "Hộp 12" --preview
ok thidua decision record --number 1234/QĐ-TTg --date 20/11/2019 \
    --authority "Thủ tướng Chính phủ" --source "Kho lưu trữ, hộp 12" \
    --kind individual --name "Ngô Thị Lan" --unit 30244.VX --award BK_TTG \
    --year 2018 --achievement "Đã có thành tích xuất sắc"

step 'The audit'
login keeper
ok thidua audit log --nomination 20
ok thidua audit log --table recipient --key 5 --from 2025-12-01
ok thidua audit log --account vp.phuhuu --newest 100 --format json
ok thidua audit seal
ok thidua audit seals --output niem-phong.json
ok thidua audit verify --data
ok thidua audit verify --against niem-phong.json
pg_dump "$register" -Fc -f so.dump
ok thidua audit verify --dump so.dump --against niem-phong.json
ok thidua audit prove 1042 --output chung-minh.json
ok thidua audit verify --proof chung-minh.json --against niem-phong.json

step 'The register into another'
for one in persons heads posts ratings matters figures campaigns initiatives authors recognitions adoptions; do
    thidua export $one --output $one.csv
done
ok thidua export units --output don-vi.xlsx
ok thidua export awards --output khen-thuong.csv
again empty
ok thidua import units don-vi.xlsx
for one in persons heads posts ratings matters figures; do
    thidua import $one $one.csv
done
ok thidua import awards khen-thuong.csv

step 'The past'
again signed
# As if the draft had been made on 12/12/2025 and issued on 20/12/2025.
ok psql "$register" -Xq <<'SQL'
begin;
set local session_replication_role = replica;
update audit_entry set happened_at = case when command like '%approve%' then '2025-12-20'::date else '2025-12-12'::date end;
update audit_table set began_at = '2025-12-01';
commit;
SQL
ok thidua nomination list --dossier 3 --as-of 2025-12-15
ok thidua nomination show 20 --as-of "2025-12-15 09:30"
ok thidua decision show 2 --as-of 2025-12-15
ok thidua list commendations --year 2025 --as-of 2025-12-31
