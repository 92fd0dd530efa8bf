#!/usr/bin/env bash
# openpyxl 3.1.5 and pandas 3.1.1 (PyPI) meet a workbook saved as "Strict Open XML Spreadsheet" (the ISO form of XLSX).
#
# Guess: read like any other, or refused with "not a workbook".
# Seen:  openpyxl opens it without an error and sees a workbook of no sheets; pandas then says that worksheet 0 is
#        invalid, "0 worksheets found". calamine 0.9.1 reads it.
#
# The same program writes both forms and the name ends in .xlsx in both; only the namespaces differ. A loop "for each
# sheet" imports nothing and reports success: an import must say how many rows it read, and none is a complaint.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install openpyxl==3.1.5 pandas==3.1.1 python-calamine==0.9.1 xlsxwriter==3.3.1

venv/bin/python -W ignore - <<'PY'
import sys
import zipfile
import openpyxl
import pandas
import python_calamine
import xlsxwriter

book = xlsxwriter.Workbook("transitional.xlsx")
book.add_worksheet("Danh sách").write(0, 0, "Nguyễn Văn An")
book.close()
# The ISO namespaces, as the strict form has them.
names = {
    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships":
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
}
with zipfile.ZipFile("transitional.xlsx") as source, zipfile.ZipFile("strict.xlsx", "w") as target:
    for part in source.namelist():
        data = source.read(part)
        for old, new in names.items():
            data = data.replace(old, new)
        if part == "xl/workbook.xml":
            data = data.replace(b"<workbook ", b'<workbook conformance="strict" ', 1)
        target.writestr(part, data)

for name in ("transitional.xlsx", "strict.xlsx"):
    sheets = openpyxl.load_workbook(name).sheetnames
    fast = python_calamine.CalamineWorkbook.from_path(name).get_sheet_by_index(0).to_python()
    try:
        table = pandas.read_excel(name, header=None, engine="openpyxl").values.tolist()
    except ValueError as error:
        table = str(error)
    print(f"{name}: openpyxl sheets {sheets}, pandas {table}, calamine {fast}")
ok = sheets == [] and "0 worksheets found" in str(table) and fast == [["Nguyễn Văn An"]]
sys.exit(0 if ok else 1)
PY
