# A workbook of 12 columns read to rows, against python-calamine and openpyxl.
#
# In size M 100,000 rows of text, numbers and days with shared strings, as Excel writes them, read from file to rows of
# values. Whole processes, from start to exit; starting Python takes some 0.05 s. Ours also keeps each cell's font and
# whether it is a formula. Two results in one run: calamine's iter_rows (Rust), target 1.0, and openpyxl read-only,
# target 0.17; R = our time / theirs, lower is better. Peak memory of our process: at most 64 MiB.
default_size=M default_runs=5 needs_database=no

rows_of() { case $1 in S) echo 10000 ;; M) echo 100000 ;; L) echo 1000000 ;; esac; }

# Python with the rivals, in a folder of its own unless this machine has them.
python_with_rivals() {
    local modules='import openpyxl, python_calamine, xlsxwriter'
    python=python3
    python3 -c "$modules" 2>/dev/null && return
    python=$home/python/bin/python
    [ -x "$python" ] || python3 -m venv "$home/python"
    "$python" -c "$modules" 2>/dev/null ||
        "$python" -m pip install -q openpyxl==3.1.5 python-calamine==0.9.1 XlsxWriter==3.3.1
}

write_workbook() {
    "$python" - "$1" "$2" <<'PYTHON'
import datetime, random, sys, xlsxwriter
random.seed(7)
book = xlsxwriter.Workbook(sys.argv[1])
sheet = book.add_worksheet("Danh sách")
day = book.add_format({"num_format": "dd/mm/yyyy"})
sheet.write_row(0, 0, ["STT", "Loại đối tượng", "Danh xưng", "Họ và tên", "Ngày sinh", "Số định danh", "Chức vụ",
                       "Mã đơn vị", "Đơn vị", "Mã danh hiệu", "Năm thành tích", "Thành tích"])
family, middle = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Võ"], ["Văn", "Thị", "Ngọc", "Minh", "Thị Thanh"]
given, posts = ["An", "Bình", "Hằng", "Tuấn", "Dũng", "Phượng"], ["Trưởng phòng", "Chuyên viên", "Giáo viên"]
for r in range(1, int(sys.argv[2]) + 1):
    name = " ".join(map(random.choice, (family, middle, given)))
    born = datetime.date(1960, 1, 1) + datetime.timedelta(days=random.randrange(15000))
    sheet.write_row(r, 0, [r, "Cá nhân", random.choice(["Ông", "Bà"]), f"{name} {r % 5000}"])
    sheet.write_datetime(r, 4, born, day)
    sheet.write_string(r, 5, f"079{random.randrange(10**9):09d}")
    sheet.write_row(r, 6, [random.choice(posts), f"DV{r % 900:04d}", f"Ủy ban nhân dân xã số {r % 900}", "LDTT", 2025,
                           f"Hoàn thành xuất sắc nhiệm vụ, sáng kiến số {r % 20000} được công nhận cấp cơ sở"])
book.close()
PYTHON
}

measure() {
    local file=$home/files/table-$size.xlsx reader=$here/ReadTable/.build/release/readtable
    python_with_rivals
    swift build -c release --static-swift-stdlib --package-path "$here/ReadTable" \
        --scratch-path "$here/ReadTable/.build" >"$home/files/build.log" 2>&1 ||
        { cat "$home/files/build.log" >&2; exit 1; }
    [ -f "$file" ] || write_workbook "$file" "$(rows_of "$size")"
    echo "  $(rows_of "$size") rows, $(($(stat -c %s "$file") / 1000)) kB"
    before() { :; }
    ours() { watched "$reader" "$file" >"$home/files/table-ours.txt"; }

    name=import-xlsx
    rival() {
        "$python" -c 'import python_calamine as c, sys
print(sum(1 for row in c.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows()))' "$file" \
            >"$home/files/table-rival.txt"
    }
    interleave
    same_rows
    name=import-xlsx-openpyxl
    rival() {
        "$python" -c 'import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(1 for row in book.worksheets[0].iter_rows(values_only=True)))' "$file" >"$home/files/table-rival.txt"
    }
    interleave
    same_rows
}

same_rows() {
    local ours rival
    read -r ours _ <"$home/files/table-ours.txt"
    rival=$(cat "$home/files/table-rival.txt")
    [ "$ours" = "$rival" ] || { echo "ours has $ours rows, the rival $rival" >&2; exit 1; }
}
