#!/usr/bin/env bash
# Points shown as fractions in XLSX: the formats "# ?/?" and "#\ ?/?" in Gnumeric 1.12.55 and LibreOffice 7.4 of Debian 12.
#
# What one would expect, and why: the backslash, which shows the next character as it is, changes nothing before a space,
#        and 95.5 is shown as 95 1/2; so does LibreOffice, which saves both formats as the one without it.
# Seen:  with the backslash Gnumeric shows 95.5 as "19 1/2", with the digits of 191/2. So 12.25 (49/4) is "4 9/4", 8.75
#        (35/4) is "3 5/4". Without the backslash it is right.
#
# Only what is shown is wrong: an export of values has 95.5, a list exported as shown has other points. Points go out as
# decimals.
set -euo pipefail
for pair in soffice:libreoffice-calc-nogui ssconvert:gnumeric; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install xlsxwriter==3.3.1
venv/bin/python - <<'PY'
import xlsxwriter

book = xlsxwriter.Workbook("points.xlsx")
sheet = book.add_worksheet("S")
for row, points in enumerate((95.5, 12.25, 8.75)):
    for column, code in enumerate(("# ?/?", "#\\ ?/?", "0.00")):
        sheet.write_number(row, column, points, book.add_format({"num_format": code}))
book.close()
PY
export LC_ALL=C.UTF-8 HOME=$work
soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' points.xlsx >/dev/null 2>&1
ssconvert -O format=preserve -T Gnumeric_stf:stf_assistant points.xlsx gnumeric.csv 2>/dev/null
ssconvert -O format=raw -T Gnumeric_stf:stf_assistant points.xlsx values.csv 2>/dev/null
mkdir office
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to xlsx --outdir office points.xlsx \
    >/dev/null 2>&1
{
    echo LibreOffice
    cat points.csv
    echo Gnumeric
    cat gnumeric.csv
    echo Gnumeric, values
    cat values.csv
    echo LibreOffice saves
    python3 -m zipfile -e office/points.xlsx saved
    grep -o 'formatCode="#[^"]*"' saved/xl/styles.xml
} | python3 -c '
import re, sys
sys.stdout.write(re.sub(r"[^\S\n]+(,?)", lambda blank: blank[1] or " ", sys.stdin.read().replace(chr(34), "")))' >seen
cat seen
diff seen - <<'TEXT'
LibreOffice
95 1/2,95 1/2,95.50
12 1/4,12 1/4,12.25
8 3/4,8 3/4,8.75
Gnumeric
95 1/2,19 1/2,95.50
12 1/4,4 9/4,12.25
8 3/4,3 5/4,8.75
Gnumeric, values
95.5,95.5,95.5
12.25,12.25,12.25
8.75,8.75,8.75
LibreOffice saves
formatCode=# ?/?
TEXT
