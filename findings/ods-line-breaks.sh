#!/usr/bin/env bash
# A line break and a tab inside a cell of an OpenDocument sheet (text:line-break, text:tab).
# LibreOffice 7.4 and Gnumeric 1.12 of Debian 12; python-calamine 0.9.1, ezodf 0.3.2, odfpy 1.4.1 (PyPI).
#
# Guess: LibreOffice, whose own format this is, reads them; a small library may lose them.
# Seen:  Calc drops both: "Nguyễn Văn" + "Bình" is "Nguyễn VănBình". So does calamine. Gnumeric and ezodf keep them.
#        A second text:p in the cell is a line break everywhere.
#
# Generators that build a cell as they build a paragraph of a text document use text:line-break, quite validly. A name
# and the post below it in one cell grow together, in the very program that would be asked as the judge. Names invented.
set -euo pipefail
for pair in soffice:libreoffice-calc-nogui ssconvert:gnumeric; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install odfpy==1.4.1 ezodf==0.3.2 lxml==6.1.3 python-calamine==0.9.1

cat > read.py <<'PY'
import csv
import io
import os
import subprocess
import sys
import ezodf
import python_calamine
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import LineBreak, P, Tab

document, table, row = OpenDocumentSpreadsheet(), Table(name="S"), TableRow()
for between in (LineBreak(), Tab(), None):
    cell = TableCell(valuetype="string")
    paragraph = P(text="Nguyễn Văn")
    cell.addElement(paragraph)
    if between is None:
        cell.addElement(P(text="Bình"))
    else:
        paragraph.addElement(between)
        paragraph.addText("Bình")
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
    "calamine": python_calamine.CalamineWorkbook.from_path("a.ods").get_sheet_by_index(0).to_python()[0],
    "Gnumeric": next(csv.reader(io.StringIO(gnumeric))),
    "ezodf": [cell.value for cell in ezodf.opendoc("a.ods").sheets[0].row(0)],
}
glued, kept = "Nguyễn VănBình", ["Nguyễn Văn\nBình", "Nguyễn Văn\tBình", "Nguyễn Văn\nBình"]
print("line break, tab, second paragraph")
for name, cells in seen.items():
    print(f"{name}: {cells}")
expected = [[glued, glued, kept[2]]] * 2 + [kept] * 2
sys.exit(0 if list(seen.values()) == expected else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
