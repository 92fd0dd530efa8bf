# The leader on a screen: a real terminal, 80×24, driven key by key.
. "$ACCEPTANCE/lib.sh"

step 'Without a terminal it names the command that needs none'
refused TD480 thidua decision review 5
stderr_has 'thidua decision approve 5'

command -v tmux >/dev/null || { echo 'tmux is not installed: the screens are not tried'; exit 0; }
draft_sample
opened=0
screen() { tmux -S "$PWD/../tmux$opened" -f /dev/null "$@"; }
trap 'screen kill-server 2>/dev/null || true' EXIT

# A terminal with a shell in it, of that size; more variables may follow.
terminal() {
    screen kill-server 2>/dev/null || true
    # A server that is ending still answers at its socket for a moment.
    opened=$((opened + 1))
    screen new-session -d -s s -x "$1" -y "$2" "env LC_ALL=C.UTF-8 PS1='ready> ' ${3:-} bash --norc --noprofile"
    screen set-option -g status off
    sees 'ready>'
}
type() { screen send-keys -t s -l -- "$1"; }
press() { screen send-keys -t s "$@"; }
shown() { screen capture-pane -p -t s; }

# Waits until the screen shows a text; the whole screen is told when it never does.
sees() {
    local _
    for _ in $(seq 600); do
        if shown | grep -qF -- "$1"; then return 0; fi
        sleep 0.05
    done
    shown
    fail "the screen never showed: $1"
}
lacks() {
    local _
    for _ in $(seq 600); do
        if ! shown | grep -qF -- "$1"; then return 0; fi
        sleep 0.05
    done
    shown
    fail "the screen went on showing: $1"
}
# A command line in the shell of the terminal.
enter() {
    type "$1"
    press Enter
}
# The shell is there, with its own screen, and echoes what is typed.
restored() {
    enter 'stty -a | grep -o " -\?echo " | tr -d " "; echo state=$((1+1))'
    sees 'state=2'
    shown | grep -qx 'echo' || fail "the terminal does not echo"
}

step 'What awaits the leader, the draft, its lines, one person'
terminal 80 24
enter 'echo as before'
enter 'thidua decision review --as pct.phuhuu --on 2025-12-20'
sees 'DUYỆT QUYẾT ĐỊNH KHEN THƯỞNG'
lacks 'as before'
press Enter
sees 'Cộng: 18 dòng'
shown
press c
sees 'Không có gì thay đổi'
press q
sees 'Cộng: 18 dòng'
press Enter
sees 'Dòng 1-18 / 18'
shown
press Down Enter
sees 'Ông Lê Hoàng Nam'
press '?'
sees 'TRỢ GIÚP'
press Escape
lacks 'TRỢ GIÚP'
press n
sees 'Trần Thị Mỹ Hạnh - '
press q

step 'A search without tones; a line deferred, with a reason in Vietnamese that was mistyped'
press /
type 'sa ruon'
press Enter
sees 'tìm: sa ruon'
sees 'Thạch Thị'
lacks 'Lê Hoàng Nam'
press d
sees 'Lý do tạm hoãn dòng 15:'
press Enter
sees 'Phải ghi lý do.'
# The last letter is composed of two and erased as one.
type $'Đang chờ kết luậx\u0302'
press BSpace
type 'n'
sees 'Đang chờ kết luận'
press Enter
sees 'Đã tạm hoãn'
rows 'Đang chờ kết luận' "select e.reason from nomination_event e where e.event = 'defer'"
press / C-u Enter
sees 'Dòng 1-17 / 17'

step 'Another size, and back'
screen resize-window -t s -x 100 -y 12
sees 'Dòng 1-7 / 17'
press G
sees 'Dòng 11-17 / 17'
screen resize-window -t s -x 80 -y 24
press g
sees 'Dòng 1-17 / 17'

step 'Ctrl-C leaves the terminal as it was, and so does a signal'
press C-c
sees 'as before'
restored
enter 'clear; echo as before'
sees 'as before'
enter "thidua decision review $decision --as pct.phuhuu --on 2025-12-20"
sees 'Cộng: 17 dòng'
end_program() { kill -TERM "$(ps -o pid= --ppid "$(screen display-message -p -t s '#{pane_pid}')" | tr -d ' ')"; }
end_program
sees 'as before'
restored

step 'A connection that was lost meanwhile is made again'
terminal 80 24
enter 'echo as before'
enter "thidua decision review $decision --as pct.phuhuu --on 2025-12-20"
sees 'Cộng: 17 dòng'
psql "$THIDUA_DATABASE" -Xqc "select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name like '%thidua%'" >/dev/null
press Enter
sees 'Dòng 1-17 / 17'

step 'A draft made again under the eyes of the leader is not approved; the difference is shown'
press q
sees 'Cộng: 17 dòng'
psql "$THIDUA_DATABASE" -Xqc "update draft_line set post = 'Trưởng phòng Mẫu'
    where decision_id = $decision and ordinal = 2"
press a
sees 'Số quyết định:'
sees '1/QĐ-UBND'
press C-u
type '12/QĐ-UBND'
press Enter
sees '20/12/2025'
press Enter
sees 'Dự thảo đã được lập lại'
sees 'Trưởng phòng Mẫu'
shown
rows draft "select state from decision where decision_id = $decision"
press q

step 'Approved, with the number typed once more'
press a
sees 'Số quyết định:'
press C-u
type '12/QĐ-UBND'
press Enter
sees 'Ngày quyết định:'
press Enter
# Three lines lack what their form asks for: who signs all the same says why.
sees 'Lý do ký các dòng chưa đủ'
type "${unmet[1]}"
press Enter
sees 'Gõ lại số quyết định'
type '13/QĐ-UBND'
press Enter
sees 'Số gõ lại không khớp'
rows draft "select state from decision where decision_id = $decision"
type '12/QĐ-UBND'
press Enter
sees 'Đã ban hành Quyết định số 12/QĐ-UBND ngày 20/12/2025.'
rows '12/QĐ-UBND' "select number || '/' || symbol from decision where decision_id = $decision and state = 'issued'"
press Enter
sees 'as before'
restored
sees 'Đã ban hành Quyết định số 12/QĐ-UBND'

step 'Nothing awaits the leader any more'
enter 'clear; thidua decision review --as pct.phuhuu --on 2025-12-20'
sees 'Không có dự thảo nào chờ'

step 'Without colours and letters beyond ASCII; and on a terminal that can only go on'
ok thidua dossier add --unit 30244.VX --to 30244 --campaign PH-2025 --on 2025-12-01
second=$(cat "$stdout")
ok thidua nomination add --dossier "$second" --kind household --name 'Hộ ông Đinh Mẫu' --unit 30244.A3 --award GK_XA \
    --year 2025 --achievement 'Đã hiến đất làm đường'
ok thidua dossier submit "$second" --number 46/TTr-VHXH --date 2025-12-03
ok thidua dossier receive "$second" --date 2025-12-04
ok thidua council record --dossier "$second" --date 2025-12-11 --members 9 --present 7 --written 2
ok thidua decision draft --authority 30244 --dossier "$second" --on 2025-12-20
review="thidua decision review $(cat "$stdout") --as pct.phuhuu --on 2025-12-20"
terminal 80 24 'NO_COLOR=1 LC_ALL=C'
enter "$review"
sees 'SO LUONG VA TIEN THUONG'
shown | LC_ALL=C grep -q '[^ -~]' && fail 'there are letters beyond ASCII'
screen capture-pane -e -p -t s | grep -q $'\e\[[0-9;]*m' && fail 'there are styles'
press q
sees 'ready>'
terminal 80 24 'TERM=dumb'
enter "$review"
sees 'SỐ LƯỢNG VÀ TIỀN THƯỞNG'
press Enter
sees 'Hộ ông Đinh Mẫu'
press x
sees 'Dự thảo chỉ có dòng này'
press q q
restored
