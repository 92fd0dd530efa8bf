#!/usr/bin/env bash
# A name in several formatted runs of an XLSX cell (python-calamine 0.9.1, openpyxl 3.1.5, xlsx2csv 0.8.6 from PyPI).
#
# Guess: the readers differ in formatting only; the text of a cell is one.
# Seen:  calamine strips a run's spaces unless it has xml:space="preserve": "Ngô " + "Thị Gấm" is "NgôThị Gấm".
#        xlsx2csv adds the phonetic hint of an inline string to the name: "Ngô Thị GấmNGO". openpyxl does neither.
#        And the same text in the shared strings comes right out of xlsx2csv, so that one sample does not tell.
#
# XML leaves leading and trailing spaces to the application; writers that build runs by hand forget the attribute. A
# name that lost its space is another person in a register, and no reader warns. Names are invented.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install openpyxl==3.1.5 python-calamine==0.9.1 xlsx2csv==0.8.6

cat > read.py <<'PY'
import subprocess
import sys
import zipfile
import openpyxl
import python_calamine

runs = "<r><t>Ngô </t></r><r><t>Thị Gấm</t></r>"
hint = '<rPh sb="0" eb="3"><t>NGO</t></rPh>'
kept = '<r><t xml:space="preserve">Ngô </t></r><r><t>Thị Gấm</t></r>'
spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006"
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
cells = [runs, kept, kept + hint]
rows = "".join(
    f'<row r="{number}"><c r="A{number}" t="inlineStr"><is>{text}</is></c></row>' for number, text in enumerate(cells, 1)
)
rows += '<row r="4"><c r="A4" t="s"><v>0</v></c></row>'
parts = {
    "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
    f'<Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
    f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{spreadsheet}" xmlns:r="{office}"><sheets>'
    '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{spreadsheet}"><sheetData>{rows}</sheetData></worksheet>',
    "xl/sharedStrings.xml": f'<sst xmlns="{spreadsheet}"><si>{kept}{hint}</si></sst>',
}
with zipfile.ZipFile("runs.xlsx", "w") as book:
    for name, text in parts.items():
        book.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)

text = subprocess.run(["venv/bin/xlsx2csv", "runs.xlsx"], capture_output=True, text=True, check=True).stdout
seen = {
    "openpyxl": [row[0] for row in openpyxl.load_workbook("runs.xlsx").active.iter_rows(values_only=True)],
    "calamine": [
        row[0] for row in python_calamine.CalamineWorkbook.from_path("runs.xlsx").get_sheet_by_index(0).to_python()
    ],
    "xlsx2csv": text.splitlines(),
}
right = "Ngô Thị Gấm"
expected = {
    "openpyxl": [right] * 4,
    "calamine": ["NgôThị Gấm", right, right, right],
    "xlsx2csv": [right, right, right + "NGO", right],
}
print("inline plain, inline kept, inline with hint, shared with hint")
for name, values in seen.items():
    print(f"{name}: {values}")
sys.exit(0 if seen == expected else 1)
PY
venv/bin/python -W ignore read.py
