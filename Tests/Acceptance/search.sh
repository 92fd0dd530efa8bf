# Somebody looks for people, units and papers, with and without accents.
. "$ACCEPTANCE/lib.sh"

step 'A register of our own, with two people whose names differ by a tone'
ok thidua init --sample
ok thidua person add 'Nguyễn Văn Tỉnh' --unit 30244 --born 1980
ok thidua person add 'Nguyễn Văn Tình' --unit 30244 --born 1981

step 'Without accents both are found; with them, that very name comes first'
ok thidua search nguyen van tinh --in recipients --format csv
stdout_has 'Nguyễn Văn Tình'
stdout_has 'Nguyễn Văn Tỉnh'
ok thidua search nguyễn văn tỉnh --in recipients --format csv
[ "$(sed -n 2p "$stdout" | cut -d, -f3)" = 'Nguyễn Văn Tỉnh' ] || fail 'the name as it was typed comes first'
ok thidua search tình --in recipients --format json
stdout_has 'Nguyễn Văn Tình'

step 'Units by name, code and old name; everything at once'
ok thidua search 'phu huu' --in units --format csv
ok thidua search 30244 --in units --format csv
stdout_has '30244'
ok thidua search 'nguyen van' --format json

step 'More than is shown is told, and nothing is told, too'
ok thidua search nguyen --in recipients --limit 1
stderr_has '--limit'
ok thidua search khong co ai ten nhu vay --in recipients
stderr_has 'Không tìm thấy'
exits 64 thidua search an --limit 0
exits 64 thidua search an --format csv
