#!/usr/bin/env bash
# A value left under a merged cell in XLSX: two people under one merged commune, the second with a commune of his own.
# openpyxl 3.1.5, pandas 3.1.1, python-calamine 0.9.1, xlsx2csv 0.8.6 (PyPI); LibreOffice 7.4 of Debian 12.
#
# Guess: a reader gives the hidden value or nothing, and one library in one way.
# Seen:  openpyxl gives nothing, and the hidden value with read_only=True. So pandas, with openpyxl, gives what openpyxl
#        does not, as do calamine, plain xlsx2csv and the CSV of LibreOffice; LibreOffice's HTML is without it, and
#        xlsx2csv -m writes the commune of the merged cell instead.
#
# One view of the file says Xã Hạ for both, another Xã Thượng for one. Cells under a merge take the upper left value, and
# a different one below it is shown to the office. The people and communes are invented.
set -euo pipefail
command -v soffice >/dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install xlsxwriter==3.3.1 openpyxl==3.1.5 pandas==3.1.1 python-calamine==0.9.1 \
    xlsx2csv==0.8.6

cat > read.py <<'PY'
import csv
import io
import os
import subprocess
import sys
import warnings
import openpyxl
import pandas
import python_calamine
import xlsxwriter

warnings.simplefilter("ignore")
book = xlsxwriter.Workbook("a.xlsx")
sheet = book.add_worksheet("S")
sheet.write_row(0, 0, ["Họ tên", "Đơn vị"])
sheet.write(1, 0, "Lê Thị Na")
sheet.write(2, 0, "Trần Văn An")
sheet.merge_range(1, 1, 2, 1, "Xã Hạ")
sheet.write(2, 1, "Xã Thượng")
book.close()

for target in ("csv:Text - txt - csv (StarCalc):44,34,76,1", "html:HTML (StarCalc)"):
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{os.getcwd()}/profile", "--convert-to", target, "a.xlsx"],
        capture_output=True, check=True,
    )


def of_csv(text):
    return list(csv.reader(io.StringIO(text)))[2][1]


def xlsx2csv(*options):
    return subprocess.run(
        ["venv/bin/xlsx2csv", *options, "a.xlsx"], capture_output=True, text=True, check=True
    ).stdout


seen = {
    "openpyxl": openpyxl.load_workbook("a.xlsx").active["B3"].value,
    "openpyxl, read_only": list(openpyxl.load_workbook("a.xlsx", read_only=True).active.values)[2][1],
    "pandas, openpyxl": pandas.read_excel("a.xlsx", engine="openpyxl").iloc[1, 1],
    "calamine": python_calamine.CalamineWorkbook.from_path("a.xlsx").get_sheet_by_index(0).to_python()[2][1],
    "xlsx2csv": of_csv(xlsx2csv()),
    "xlsx2csv -m": of_csv(xlsx2csv("-m")),
    "LibreOffice, CSV": of_csv(open("a.csv", encoding="utf-8").read()),
    "LibreOffice, HTML": "Xã Thượng" if "Xã Thượng" in open("a.html", encoding="utf-8").read() else None,
}
for name, unit in seen.items():
    print(f"{name}: {unit}")
hidden = "Xã Thượng"
expected = [None, hidden, hidden, hidden, hidden, "Xã Hạ", hidden, None]
sys.exit(0 if list(seen.values()) == expected else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
