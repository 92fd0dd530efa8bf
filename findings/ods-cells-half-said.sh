#!/usr/bin/env bash
# Cells of an OpenDocument sheet that say only half: text without a type, a value without text, a value beside other text.
# LibreOffice 7.4 and Gnumeric 1.12.55 of Debian 12; python-calamine 0.9.1, ezodf 0.3.2, pyexcel-ods3 0.6.1 (PyPI).
#
# What one would expect, and why: office:string-value wins over the text shown, as in LibreOffice, Gnumeric and calamine;
#        a paragraph in a cell without office:value-type is text, as in LibreOffice, whose own format this is.
# Seen:  text without a type is read by LibreOffice only, and the name is an empty cell for the four others. The value
#        without text is empty in ezodf and pyexcel-ods3, and where both stand these two take the text: a number with
#        dots in place of the digits. pyexcel-ods3 makes money a string with its currency, "1490000 VND".
#
# odfpy writes all five and LibreOffice shows each value, so that its view is no proof for what a reader gets. Two readers
# are compared where a required cell is empty. Names and numbers are invented.
set -euo pipefail
for pair in soffice:libreoffice-calc-nogui ssconvert:gnumeric; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install odfpy==1.4.1 ezodf==0.3.2 lxml==6.1.3 python-calamine==0.9.1 \
    pyexcel-ods3==0.6.1

cat > read.py <<'PY'
import csv
import io
import os
import subprocess
import sys
import ezodf
import pyexcel_ods3
import python_calamine
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

document, table, row = OpenDocumentSpreadsheet(), Table(name="S"), TableRow()
for attributes, text in (
    ({"valuetype": "string"}, "1"),
    ({}, "Tô Tám"),
    ({"valuetype": "string", "stringvalue": "Lý Bảy"}, None),
    ({"valuetype": "string", "stringvalue": "000085000000"}, "85.000.000"),
    ({"valuetype": "currency", "currency": "VND", "value": "1490000"}, "1.490.000 đ"),
):
    cell = TableCell(**attributes)
    if text:
        cell.addElement(P(text=text))
    row.addElement(cell)
table.addElement(row)
document.spreadsheet.addElement(table)
document.save("a.ods")

environment = dict(os.environ, HOME=os.getcwd())
subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{os.getcwd()}/profile", "--convert-to",
     "csv:Text - txt - csv (StarCalc):44,34,76,1", "a.ods"],
    capture_output=True, check=True,
)
gnumeric = subprocess.run(
    ["ssconvert", "-T", "Gnumeric_stf:stf_csv", "a.ods", "fd://1"],
    capture_output=True, text=True, check=True, env=environment,
).stdout
seen = {
    "LibreOffice": next(csv.reader(open("a.csv", encoding="utf-8"))),
    "Gnumeric": next(csv.reader(io.StringIO(gnumeric))),
    "calamine": python_calamine.CalamineWorkbook.from_path("a.ods").get_sheet_by_index(0).to_python()[0],
    "ezodf": [cell.value for cell in ezodf.opendoc("a.ods").sheets[0].row(0)],
    "pyexcel-ods3": pyexcel_ods3.get_data("a.ods")["S"][0],
}
expected = {
    "LibreOffice": ["1", "Tô Tám", "Lý Bảy", "000085000000", "1490000"],
    "Gnumeric": ["1", "", "Lý Bảy", "000085000000", "1490000"],
    "calamine": ["1", "", "Lý Bảy", "000085000000", 1490000.0],
    "ezodf": ["1", None, "", "85.000.000", 1490000.0],
    "pyexcel-ods3": ["1", "", "", "85.000.000", "1490000 VND"],
}
for name, cells in seen.items():
    print(f"{name}: {cells}")
sys.exit(0 if seen == expected else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
