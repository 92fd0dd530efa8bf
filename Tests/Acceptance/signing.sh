# Signed by key: a leader makes one, signs a decision with it, and everybody can check what was signed.
. "$ACCEPTANCE/lib.sh"
draft_sample
owner() { ok psql "$THIDUA_DATABASE" -Xqc "begin; set local session_replication_role = replica; $1; commit"; }

step 'A key: its file for the leader alone, its public half in the register'
echo 'một câu dài dễ nhớ' >passphrase
chmod 600 passphrase
export THIDUA_KEY_PASSPHRASE_FILE=$PWD/passphrase
exits 4 thidua account key make vp.key
stderr_has '(TD007)'
[ ! -e vp.key ] || fail 'a key that could not be registered was left behind'
ok thidua account key make pct.key --as "$deputy"
fingerprint=$(cat "$stdout")
[ "$(stat -c %a pct.key)" = 600 ] || fail 'others may read the key'
cp -p pct.key kept.key
refused TD498 thidua account key make pct.key --as "$deputy"
cmp pct.key kept.key || fail 'the key was overwritten'
ok thidua account key list --format csv
stdout_has "$fingerprint"

step 'What is wrong with a key file is told'
paper=(--number 12/QĐ-UBND --as "$deputy" --date 2025-12-20 --yes "${unmet[@]}")
refused TD405 thidua decision approve "$decision" "${paper[@]}" --key missing.key
chmod 644 pct.key
refused TD495 thidua decision approve "$decision" "${paper[@]}" --key pct.key
chmod 600 pct.key
head -c 200 kept.key >cut.key
chmod 600 cut.key
refused TD494 thidua decision approve "$decision" "${paper[@]}" --key cut.key
echo 'một câu dài khác hẳn' >other
chmod 644 other
refused TD147 env THIDUA_KEY_PASSPHRASE_FILE=other thidua decision approve "$decision" "${paper[@]}" --key pct.key
chmod 600 other
refused TD496 env THIDUA_KEY_PASSPHRASE_FILE=other thidua decision approve "$decision" "${paper[@]}" --key pct.key
refused TD497 env -u THIDUA_KEY_PASSPHRASE_FILE thidua decision approve "$decision" "${paper[@]}" --key pct.key
ok env THIDUA_NEW_KEY_PASSPHRASE_FILE=other thidua account key passphrase pct.key
refused TD496 thidua decision approve "$decision" "${paper[@]}" --key pct.key
export THIDUA_KEY_PASSPHRASE_FILE=$PWD/other
refused TD491 thidua decision approve "$decision" --number 12/QĐ-UBND --as "$head" --date 2025-12-20 --yes \
    --key pct.key "${unmet[@]}"
rows draft "select state from decision where decision_id = $decision"

step 'Signed, and verified'
exits 1 thidua decision verify 3012/QĐ-UBND
stderr_has '(TD379)'
ok thidua decision approve "$decision" "${paper[@]}" --key pct.key
ok thidua decision verify 12/QĐ-UBND@2025
stdout_has '✓ Nội dung và chữ ký đều đúng.'
stdout_has "$fingerprint"
stdout_has 'Chưa có niêm phong nhật ký.'
THIDUA_AS= ok thidua audit seal
ok thidua decision verify 12/QĐ-UBND@2025 --lang en
stdout_has '✓ Content and signature hold.'
stdout_has 'Under seal 1 of the audit.'

step 'The scan'
echo 'a scan' >12.pdf
ok thidua decision attach 12/QĐ-UBND@2025 12.pdf --kind scan
ok thidua decision attach 12/QĐ-UBND@2025 12.pdf --kind scan
stderr_has 'không có gì thay đổi'
ok thidua decision verify 12/QĐ-UBND@2025 --file 12.pdf
stdout_has '✓ scan 12.pdf'
echo 'another' >13.pdf
exits 1 thidua decision verify 12/QĐ-UBND@2025 --file 13.pdf
stdout_has 'Tệp không phải tệp đính kèm của quyết định: 13.pdf'

step 'For somebody without the register'
ok thidua decision export 12/QĐ-UBND@2025 --output 12.json
ok env THIDUA_DATABASE=host=/nowhere thidua decision verify --export 12.json --fingerprint "$fingerprint"
stdout_has 'Quyết định số 12/QĐ-UBND ngày 20/12/2025'
refused TD493 thidua decision verify --export 12.json --fingerprint 00
stderr_has "✗ Khóa khác với khóa đã công bố: $fingerprint"
sed 's/2025-12-20/2025-12-21/' 12.json >forged.json
refused TD493 thidua decision verify --export forged.json
stderr_has '✗ Chữ ký không đúng'
refused TD494 thidua decision verify --export 12.pdf
ok thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration --date 2025-12-28 --number 21/QĐ-UBND \
    --as "$head" --reason 'Kê khai sáng kiến của người khác' --yes
ok thidua decision export 12/QĐ-UBND@2025 --output sau.json
ok env THIDUA_DATABASE=host=/nowhere thidua decision verify --export sau.json --fingerprint "$fingerprint"
stdout_has '! Dòng 2 đã bị hủy bỏ từ 28/12/2025 theo văn bản số 21/QĐ-UBND.'
stderr_has 'tính đến lúc xuất tệp'
# An export of before cannot know.
ok env THIDUA_DATABASE=host=/nowhere thidua decision verify --export 12.json --fingerprint "$fingerprint"
stdout_lacks 'hủy bỏ'

step 'A key that is revoked signs no more; what it signed stays signed'
ok thidua account key revoke 1 --reason 'Hết nhiệm kỳ' --as "$deputy"
refused TD492 thidua account key revoke 1 --reason 'Hết nhiệm kỳ' --as "$deputy"
refused TD499 thidua account key revoke 99 --reason 'Hết nhiệm kỳ' --as "$deputy"
ok thidua decision verify 12/QĐ-UBND@2025
stdout_has 'Khóa đã bị hủy lúc'

step 'Whatever somebody changes is named'
owner "update award set bonus_vnd = bonus_vnd + 1 where decision_id = $decision and ordinal = 1"
exits 1 thidua decision verify 12/QĐ-UBND@2025
stdout_has '✗ Nội dung khác với khi ký: line 1 bonus_vnd:'
exits 1 thidua decision verify --all --year 2025 --format csv
stdout_has 'failed,content_altered,line 1 bonus_vnd'
exits 64 thidua decision verify
exits 64 thidua decision verify --all --file 12.pdf
