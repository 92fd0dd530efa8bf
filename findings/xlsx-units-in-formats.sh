#!/usr/bin/env bash
# Quoted Vietnamese units in XLSX number formats, such as 0" ngày" (days) or "Số "0"/QĐ-UBND", meet readers of workbooks.
# XlsxWriter 3.3.1 writes; openpyxl 3.1.5, python-calamine 0.9.1, xlsx2csv 0.8.6, pylightxl 1.61 (all PyPI) read.
#
# Guess: text in quotation marks is text: 15 shown as "15 ngày" is read as 15 by all four.
# Seen:  openpyxl and calamine read 15. pylightxl looks for d, m, y, h, s inside the quotes: 0" ngày" is the date
#        1900/01/14. xlsx2csv prints the format instead of the value, with pieces of a date in it: 0" nă01",
#        "số "0"/qđ-ubn14"; the number itself is gone.
#
# English units with the same letters do the same, but "đồng" passes in both, so that money looks right and days, months,
# years, points and the numbers of decisions do not. A reader is tried with one's own units, not with a currency.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install xlsxwriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1 \
    xlsx2csv==0.8.6 pylightxl==1.61

cat > read.py <<'PY'
import csv
import io
import subprocess
import sys
import openpyxl
import pylightxl
import python_calamine
import xlsxwriter

formats = ['0" ngày"', '0" tháng"', '0" năm"', '0" điểm"', '"Số "0"/QĐ-UBND"', '#,##0" đồng"']
book = xlsxwriter.Workbook("units.xlsx")
sheet = book.add_worksheet("S")
for row, code in enumerate(formats):
    sheet.write_number(row, 0, 15, book.add_format({"num_format": code}))
book.close()

text = subprocess.run(["venv/bin/xlsx2csv", "units.xlsx"], capture_output=True, text=True, check=True).stdout
seen = {
    "openpyxl": [row[0] for row in openpyxl.load_workbook("units.xlsx").active.iter_rows(values_only=True)],
    "calamine": [
        row[0] for row in python_calamine.CalamineWorkbook.from_path("units.xlsx").get_sheet_by_index(0).to_python()
    ],
    "xlsx2csv": [row[0] for row in csv.reader(io.StringIO(text))],
    "pylightxl": [row[0] for row in pylightxl.readxl("units.xlsx").ws("S").rows],
}
expected = {
    "openpyxl": [15] * 6,
    "calamine": [15.0] * 6,
    "xlsx2csv": ['0" ngày"', '0" t12áng"', '0" nă01"', '0" điể01"', '"số "0"/qđ-ubn14"', "15"],
}
for name, values in seen.items():
    print(name)
    for code, value in zip(formats, values):
        print(f"  {code}: {value!r}")
wrong = [isinstance(value, str) for value in seen["pylightxl"]]
same = all(seen[name] == values for name, values in expected.items())
sys.exit(0 if same and wrong[0] and wrong[4] and not wrong[5] else 1)
PY
venv/bin/python read.py
