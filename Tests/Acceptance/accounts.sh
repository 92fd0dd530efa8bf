# Accounts: who may do what, who signs, and that nobody gets past it.
. "$ACCEPTANCE/lib.sh"
ok thidua init --sample

step 'The accounts of the sample, and one of our own'
ok thidua account list --format csv
stdout_has 'vp.phuhuu,Lê Thị Ghi Mẫu,office,30244,Xã Phú Hựu'
refused TD325 thidua account add 'Văn phòng' 'Người Mẫu' --role office --everywhere
exits 64 thidua account add nguoi.mau 'Người Mẫu' --role office
refused TD330 thidua account add nguoi.mau 'Người Mẫu' --role admin --unit 30244
refused TD101 thidua account add nguoi.mau 'Người Mẫu' --role office --unit 99999
name=mau.$$.$RANDOM
trap 'psql "$THIDUA_DATABASE" -Xqc "drop role if exists \"$name\"" >/dev/null 2>&1 || true' EXIT
ok thidua account add "$name" 'Người Mẫu' --role viewer --unit 30244
refused TD122 thidua account add "$name" 'Người Mẫu' --role viewer --unit 30244
ok bash -c "echo 'một câu dài dễ nhớ' | thidua account password $name"
refused TD327 bash -c "echo ngắn | thidua account password $name"

step 'A viewer reads its part, and writes nothing'
ok thidua nomination list --as "$name" --format csv
ok thidua award list --on 2025-12-01 --as "$name" --format csv
exits 4 thidua dossier add --unit 30244.VX --to 30244 --on 2025-12-01 --as "$name"
stderr_has '(TD007)'
cat >neu.json <<'JSON'
{"recipient": {"kind": "individual"}, "award": "LDTT", "achievement_year": 2025, "proposed_on": "2025-12-10",
 "ratings": {"2025": "HTT"}, "attestations": {"tham_gia_phong_trao": true}}
JSON
ok thidua award whatif --facts neu.json --as "$name" --format csv
stdout_has 'met'
person=$(thidua person list --name 'Trần Thị Mỹ Hạnh' --format csv | awk -F, 'NR == 2 { print $1 }')
ok thidua award path "$person" CSTD_BT --on 2025-12-10 --as ct.phuhuu --format csv
# What stands against people is not for everybody.
exits 4 thidua award path "$person" CSTD_BT --on 2025-12-10 --as "$name" --format csv

step 'Nobody is nobody, now and in the past'
exits 4 thidua nomination list --as khong.co
stderr_has '(TD317)'
exits 4 thidua nomination show 1 --as khong.co --as-of 2025-06-30
stderr_has '(TD317)'

step 'Another right, another reach'
ok thidua account grant "$name" office
ok thidua dossier add --unit 30244.VX --to 30244 --on 2025-12-01 --as "$name"
dossier=$(cat "$stdout")
ok thidua account scope "$name" --unit 30259
exits 3 thidua dossier show "$dossier" --as "$name"
ok thidua account scope "$name" --everywhere
# A right for the whole register is said aloud.
ok thidua account grant "$name" office
stderr_has "$name làm việc cho toàn bộ sổ"
ok thidua dossier show "$dossier" --as "$name"
exits 64 thidua account scope "$name"

step 'Closed and opened again'
ok thidua account disable "$name"
ok thidua account list --format csv
stdout_lacks "$name"
ok thidua account list --all --format csv
stdout_has "$name"
exits 4 thidua dossier show "$dossier" --as "$name"
ok thidua account enable "$name"
ok thidua dossier show "$dossier" --as "$name"
exits 3 thidua account disable khong.co
stderr_has '(TD320)'

step 'Who signs'
ok thidua org signer list --unit 30244 --on 2025-12-20 --format csv
stdout_has 'pct.phuhuu,Trần Văn Mẫu,Phó Chủ tịch,KT.,decide,2025-07-01'
refused TD311 thidua org signer add 30244 "$name" 'Phó Chủ tịch' --capacity KT. --from 2025-07-01
ok thidua account grant "$name" leader
refused TD321 thidua org signer add 30244 "$name" 'Chánh Văn phòng' --capacity TUQ. --from 2025-07-01 --paper 5/UQ
refused TD326 thidua org signer add 30244 "$name" 'Chủ tịch' --from 2025-07-01
refused TD328 thidua org signer add 30244 "$name" 'Chánh Văn phòng' --capacity UQ. --hand-over --from 2025-07-01
ok thidua org signer add 30244 "$name" 'Chánh Văn phòng' --capacity UQ. --hand-over --from 2025-07-01 --paper 5/UQ
ok thidua org signer add 30244 "$name" 'Phó Chủ tịch' --capacity KT. --from 2025-07-01
right=$(grep -oE '[0-9]+' "$stderr" | head -n 1)
ok thidua org signer end "$right" --on 2025-12-31
exits 3 thidua org signer end 99999 --on 2025-12-31
exits 4 thidua account grant "$name" viewer --as vp.phuhuu
