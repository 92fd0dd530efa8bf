#!/usr/bin/env bash
# openpyxl 3.1.5 (PyPI), Workbook.iso_dates = True, meets Gnumeric (Debian 12: 1.12.55).
#
# Guess: cells of type "d" (ISO 8601 text, in the standard since its second edition) are read by every spreadsheet, or
#        refused.
# Seen:  Gnumeric does not know t="d", takes the digits up to the first hyphen as a serial number and keeps the date
#        format: every day of 2025 becomes 17 July 1905, every day of 2026 18 July 1905; the only word of it is a
#        warning on standard error. calamine and openpyxl read them right.
#
# Readable files with plausible dates and no error: the dates of birth and of decisions of a whole list collapse to two
# days. A register writes serial numbers; where it reads, it takes both.
set -euo pipefail
command -v ssconvert >/dev/null || apt-get install -y -qq gnumeric >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install openpyxl==3.1.5 python-calamine==0.9.1

venv/bin/python - <<'PY'
import datetime
import openpyxl

days = [datetime.date(2025, 9, 2), datetime.date(2025, 11, 20), datetime.date(2026, 2, 3)]
for iso in (True, False):
    book = openpyxl.Workbook()
    book.iso_dates = iso
    for day in days:
        book.active.append([day])
    book.save("iso.xlsx" if iso else "serial.xlsx")
PY
for name in iso serial; do
    HOME=$work LC_ALL=C.UTF-8 ssconvert -T Gnumeric_stf:stf_csv $name.xlsx $name.csv 2>$name.log
    echo "Gnumeric, $name: $(tr '\n' ' ' <$name.csv)"
done
venv/bin/python - <<'PY'
import python_calamine

rows = python_calamine.CalamineWorkbook.from_path("iso.xlsx").get_sheet_by_index(0).to_python()
print("calamine, iso:", [str(row[0]) for row in rows])
PY
echo "warnings: $(grep -c "Unknown enum value 'd'" iso.log)"
[[ $(tr '\n' ' ' <iso.csv) == '1905/07/17 1905/07/17 1905/07/18 ' ]]
[[ $(tr '\n' ' ' <serial.csv) == '2025/09/02 2025/11/20 2026/02/03 ' ]]
