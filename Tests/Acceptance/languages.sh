# Vietnamese unless somebody asks for English; what programs read is the same in both.
. "$ACCEPTANCE/lib.sh"
ok thidua init --sample

step 'Help'
ok thidua --help
stdout_has 'Sổ thi đua, khen thưởng'
ok env THIDUA_LANG=en thidua --help
stdout_has 'The register of emulation and commendation'
ok thidua org list --lang en --help
ok thidua --lang en org list --help
stdout_has 'Units in force on a day.'
ok env THIDUA_LANG=en thidua org list --lang vi --help
stdout_has 'Các đơn vị có hiệu lực vào một ngày.'
ok env THIDUA_LANG=fr thidua --help
stdout_has 'Sổ thi đua, khen thưởng'

step 'Tables: titles, coded values, yes and no'
ok thidua org list --under 30244 --on 2025-12-01 --format table
stdout_has 'Đơn vị trên'
stdout_has 'Trường học'
ok thidua org list --under 30244 --on 2025-12-01 --format table --lang=en
stdout_has 'Parent code'
stdout_has 'School'
ok thidua dossier show 1 --format table --lang en
stdout_has 'Verified:'
stdout_has 'yes'
stdout_has 'Awarded'

step 'Files for programs'
ok thidua org list --on 2025-12-01 --format csv
cp "$stdout" vi.csv
ok thidua org list --on 2025-12-01 --format csv --lang en
cmp vi.csv "$stdout" || fail 'a CSV file depends on the language'

step 'Errors'
exits 3 thidua dossier show 999
stderr_has 'Không tìm thấy hồ sơ số 999. (TD103)'
stderr_has 'Gợi ý: Xem danh sách: thidua dossier list'
exits 3 thidua dossier show 999 --lang en
stderr_has 'There is no dossier 999. (TD103)'
stderr_has 'Hint: See the list: thidua dossier list'
printf 'recipient_kind,name,unit_code,award_kind_code,achievement_year,achievement\nperson,A,30244.VX,LDTT,2025,B\n' >a.csv
exits 1 thidua nomination import a.csv --unit 30244.VX --to 30244 --on 2025-12-01 --lang en
stderr_has 'line 2, column Loại đối tượng: “person” is not a kind of recipient'

step 'The official list is Vietnamese in both'
ok thidua list commendations --decision 3012/QĐ-UBND@2021 --lang en
stdout_has 'Tập thể'
