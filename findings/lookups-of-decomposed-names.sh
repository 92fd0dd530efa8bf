#!/usr/bin/env bash
# A composed and a decomposed name in one workbook: Gnumeric 1.12.55 and LibreOffice 7.4 (Debian 12), by openpyxl 3.1.5.
#
# Guess: a spreadsheet compares letters or bytes, but its functions agree with each other; EXACT is the strictest.
# Seen:  in Gnumeric A1=A2 and even EXACT say the same, though LEN says 16 and 22, while MATCH and VLOOKUP of the one in
#        the other find nothing, and COUNTIF counts one of two. LibreOffice says different everywhere.
#
# A clerk who checks a failed lookup with "=A1=A2" is told that the names are equal, and looks for the mistake elsewhere.
# Names are composed before they are put beside each other. Names are invented.
set -euo pipefail
for pair in soffice:libreoffice-calc-nogui ssconvert:gnumeric; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install openpyxl==3.1.5

cat > ask.py <<'PY'
import csv
import io
import os
import subprocess
import sys
import unicodedata
import openpyxl

book = openpyxl.Workbook()
sheet = book.active
for row, form in enumerate(("NFC", "NFD"), 1):
    sheet.cell(row, 1, unicodedata.normalize(form, "Nguyễn Thị Hường"))
questions = [
    "A1=A2", "EXACT(A1,A2)", "LEN(A1)", "LEN(A2)", "MATCH(A2,A1:A1,0)", "VLOOKUP(A2,A1:A1,1,FALSE)", "COUNTIF(A1:A2,A1)",
]
for row, question in enumerate(questions, 1):
    sheet.cell(row, 2, "=" + question)
book.save("a.xlsx")
environment = dict(os.environ, HOME=os.getcwd())
gnumeric = subprocess.run(
    ["ssconvert", "--recalc", "-T", "Gnumeric_stf:stf_csv", "a.xlsx", "fd://1"],
    capture_output=True, text=True, check=True, env=environment,
).stdout
subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{os.getcwd()}/profile", "--convert-to",
     "csv:Text - txt - csv (StarCalc):44,34,76,1", "a.xlsx"],
    capture_output=True, check=True,
)
seen = {
    "Gnumeric": [row[1] for row in csv.reader(io.StringIO(gnumeric))],
    "LibreOffice": [row[1] for row in csv.reader(open("a.csv", encoding="utf-8"))],
}
for name, answers in seen.items():
    print(name)
    for question, answer in zip(questions, answers):
        print(f"  {question}: {answer}")
expected = [
    ["TRUE", "TRUE", "16", "22", "#N/A", "#N/A", "1"],
    ["FALSE", "FALSE", "16", "22", "#N/A", "#N/A", "1"],
]
sys.exit(0 if list(seen.values()) == expected else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python ask.py
