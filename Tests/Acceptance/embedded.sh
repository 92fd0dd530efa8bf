# The embedded database: made by init, started by whatever needs it, open to psql.
. "$ACCEPTANCE/lib.sh"
unset THIDUA_DATABASE
export THIDUA_HOME=$PWD/../du-lieu
trap 'thidua db stop >/dev/null 2>&1 || true' EXIT

step 'There is none yet'
exits 5 thidua org list
stderr_has '(TD036)'
stderr_has 'thidua init'
exits 5 thidua db status

step 'init, and init again'
ok thidua init --sample
stderr_has 'Sẵn sàng.'
ok thidua person list --format csv
cp "$stdout" people.csv
ok thidua init --sample
stderr_has 'áp dụng 0 tệp'
ok thidua person list --format csv
cmp people.csv "$stdout" || fail 'a second init changed the people'

step 'status, stop, start'
ok thidua db status
stdout_has 'đang chạy, PostgreSQL'
ok thidua db start
stderr_has 'Đang chạy từ trước.'
ok thidua db stop
stderr_has 'Đã dừng.'
ok thidua db stop
stderr_has 'Không chạy.'
ok thidua db status
stdout_has 'Trạng thái: đã dừng'
ok thidua db start
stderr_has 'Đã khởi động.'
ok thidua db stop

step 'Any command starts it'
ok thidua campaign list --format csv
stdout_has 'PH-2025'
ok thidua db status
stdout_has 'Lược đồ: đã cập nhật'

step 'psql'
ok thidua db url
ok psql "$(thidua db url)" -XAtc "select count(*) from campaign where code = 'PH-2025'"
stdout_is 1

step 'Nothing listens on the network'
ok psql "$(thidua db url)" -XAtc 'show listen_addresses'
stdout_is ''
