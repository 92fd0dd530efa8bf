#!/usr/bin/env bash
# The same formulas in an XLSX (openpyxl 3.1.5) and an ODS (odfpy 1.4.1, both PyPI), opened by LibreOffice 7.4 (Debian 12).
#
# Guess: the same program counts the same.
# Seen:  an ODS without table:calculation-settings, and odfpy writes none, has the defaults of the standard: criteria are
#        regular expressions, letters' case matters. COUNTIF of "Nguyễn Văn An (con ông Ba)" is 1 in the XLSX and 0 in
#        the ODS (the brackets are a group), of "Đỗ Thị B." 1 and 2 (the dot is any letter), of "Đỗ*" 2 and 0, and
#        "An"="AN" is TRUE and FALSE. Gnumeric 1.12 counts both files alike.
#
# Totals beside a list are how a clerk checks it. Names carry brackets to tell namesakes apart and dots for initials, so
# a workbook made by a library shows wrong totals of right names. Counts belong to the program that writes the file.
# Names are invented.
set -euo pipefail
for pair in soffice:libreoffice-calc-nogui ssconvert:gnumeric; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install odfpy==1.4.1 openpyxl==3.1.5

cat > count.py <<'PY'
import csv
import io
import os
import subprocess
import sys
import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

names = ["Nguyễn Văn An (con ông Ba)", "Nguyễn Văn An", "Đỗ Thị B.", "Đỗ Thị Bé"]
sought = ["Nguyễn Văn An (con ông Ba)", "Đỗ Thị B.", "Đỗ*"]
book = openpyxl.Workbook()
document, table = OpenDocumentSpreadsheet(), Table(name="S")
for number, name in enumerate(names):
    book.active.cell(number + 1, 1, name)
    row, cell = TableRow(), TableCell(valuetype="string")
    cell.addElement(P(text=name))
    row.addElement(cell)
    if number < 3:
        formula = (f'COUNTIF(A1:A4,"{sought[number]}")', f'COUNTIF([.A1:.A4];"{sought[number]}")')
    else:
        formula = ('"An"="AN"',) * 2
    book.active.cell(number + 1, 2, "=" + formula[0])
    row.addElement(TableCell(formula="of:=" + formula[1]))
    table.addElement(row)
document.spreadsheet.addElement(table)
book.save("excel.xlsx")
document.save("open.ods")

environment = dict(os.environ, HOME=os.getcwd())
seen = {}
for name in ("excel.xlsx", "open.ods"):
    base = name.split(".")[0]
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{os.getcwd()}/profile", "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76,1", name],
        capture_output=True, check=True,
    )
    seen["LibreOffice " + name] = [row[1] for row in csv.reader(open(base + ".csv", encoding="utf-8"))]
    text = subprocess.run(
        ["ssconvert", "--recalc", "-T", "Gnumeric_stf:stf_csv", name, "fd://1"],
        capture_output=True, text=True, check=True, env=environment,
    ).stdout
    seen["Gnumeric " + name] = [row[1] for row in csv.reader(io.StringIO(text))]
print("counts of", sought, 'and "An"="AN"')
for name, values in seen.items():
    print(f"{name}: {values}")
right = ["1", "1", "2", "TRUE"]
sys.exit(0 if list(seen.values()) == [right, right, ["0", "2", "0", "FALSE"], right] else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python count.py
