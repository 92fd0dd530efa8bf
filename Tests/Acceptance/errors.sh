# Every exit code, and what a refusal looks like.
. "$ACCEPTANCE/lib.sh"

step '5: the database is out of reach, or was never set up'
exits 5 thidua org list --database 'host=/nonexistent connect_timeout=1'
stderr_has '(TD001)'
stderr_has 'Gợi ý: '
exits 5 thidua org list
stderr_has '(TD010)'
stderr_has 'thidua init'
exits 5 env -u THIDUA_DATABASE thidua org list
stderr_has '(TD036)'

step '0: done; no result is not a failure'
ok thidua db migrate
ok thidua db status
stdout_has 'Lược đồ: đã cập nhật'
ok thidua db sample
ok thidua org list --on 2025-12-01
ok thidua dossier list --year 1999
ok thidua --version

step '1: refused, with every complaint and the next step'
exits 1 thidua nomination import khong-co.csv --unit 30244.VX --to 30244 --on 2025-12-01
stderr_has '(TD405)'
printf 'Họ và tên,Cột lạ\nA,B\n' >sai.csv
exits 1 thidua nomination import sai.csv --unit 30244.VX --to 30244 --on 2025-12-01
stderr_same_as errors-header.txt
: >rong.csv
exits 1 thidua nomination import rong.csv --unit 30244.VX --to 30244 --on 2025-12-01
stderr_has '(TD411)'
exits 1 thidua person add 'Nguyễn Thị Mẫu' --unit 30244.VX --born 31/02/1985
stderr_has '(TD262)'
exits 1 thidua campaign add PH-2025 'Trùng mã' --unit 30244 --from 2026-01-01
stderr_has 'Mã phong trào “PH-2025” đã được dùng. (TD113)'
exits 1 thidua decision draft --authority 30244.VX --dossier 1 --on 2025-12-01
stderr_has '(TD116)'
exits 1 thidua org list --on 2025-12-01 --output khong-co/don-vi.csv
stderr_has '(TD401)'
if [ -c /dev/full ]; then
    exits 1 bash -c 'thidua org list --on 2025-12-01 >/dev/full'
    stderr_has '(TD403)'
fi

step '2: a question that nobody answers'
ok thidua dossier add --unit 30244.VX --to 30244 --on 2025-12-01
dossier=$(cat "$stdout")
ok thidua nomination add --dossier "$dossier" --kind household --name 'Hộ ông Đinh Mẫu' --unit 30244.A3 --award GK_XA \
    --year 2025 --achievement 'Đã hiến đất làm đường'
ok thidua dossier submit "$dossier" --number 1/TTr-VHXH --date 2025-12-03
ok thidua dossier receive "$dossier" --date 2025-12-04
ok thidua council record --dossier "$dossier" --date 2025-12-11 --members 9 --present 9
ok thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20
decision=$(cat "$stdout")
exits 2 thidua decision approve "$decision" --number 1/QĐ-UBND --as "$head" --date 2025-12-20
stderr_has '(TD114)'

step '3: not found'
exits 3 thidua dossier show 999999
stderr_same_as errors-not-found.txt
exits 3 thidua org show 00000
exits 3 thidua campaign show KHONG-CO
exits 3 thidua initiative show KHONG-CO
exits 3 thidua award show KHONG-CO
exits 3 thidua person show 999999
exits 3 thidua nomination show 999999
exits 3 thidua decision show 999999
exits 3 thidua decision show 99/QĐ-UBND@2025

step '4: not allowed'
exits 4 thidua org list --database "$THIDUA_DATABASE options=-crole=pg_read_all_settings"
stderr_has '(TD007)'

step '64: a command line that cannot be understood'
exits 64 thidua khong-co
exits 64 thidua decision approve
exits 64 thidua org list --on 31/02/2025
exits 64 thidua dossier show mười
exits 64 thidua org list --lang fr
exits 64 thidua org list --format pdf
exits 64 thidua import ratings xep-loai.csv --new
exits 64 thidua import ratings xep-loai.csv --repeated-because "Bản chính ghi hai lần"
exits 64 thidua council record --dossier 1 --members 5 --present 6
exits 64 thidua dossier submit 1 --number 'không phải số'

step 'Interrupted: 130, and nothing is left'
awk 'BEGIN {
    print "Loại đối tượng,Danh xưng,Họ và tên,Số định danh,Mã đơn vị,Mã danh hiệu,Năm thành tích,Thành tích"
    for (i = 1; i <= 200000; i++)
        printf "Cá nhân,Ông,Người Mẫu,9990%08d,30244.VX,LDTT,2025,Hoàn thành tốt nhiệm vụ\n", i
}' >lon.csv
before=$(psql "$THIDUA_DATABASE" -XAtc 'select count(*) from recipient')
exits 130 timeout --preserve-status -s INT 0.5 thidua nomination import lon.csv --unit 30244.VX --to 30244 --on 2025-12-01
rows "$before" 'select count(*) from recipient'
rows 0 'select count(*) from import_batch'

step 'A reader that goes away is no error'
ok bash -c 'set -o pipefail; thidua award list --on 2025-12-01 --format csv | head -n 1'
stdout_has 'precedence,code'
