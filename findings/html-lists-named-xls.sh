#!/usr/bin/env bash
# A web page named list.xls: LibreOffice 7.4 and Gnumeric 1.12.55 of Debian 12, in the C locale.
#
# What one would expect, and why: a row for each <tr>, a cell for each <td>, since HTML has <br> for a line inside them;
#        numbers and days perhaps read the American way, but by both alike.
# Seen:  a <br> inside a cell makes a new row in LibreOffice: three people in four rows, "Văn An" one of them. Gnumeric
#        glues: "TrầnVăn An". "2.000" (dong) is 2 in both while "1.490.000" stays text; "05/09/1985" is 9 May and
#        "1/2" a day of this year in Gnumeric, text in LibreOffice. The identity number loses its zeros in both.
#
# One file, two lists, and not even the number of people is safe. Such a file is read as the HTML it is, by its first
# bytes and not its name, each cell as text. The people and numbers are invented.
set -euo pipefail
for pair in soffice:libreoffice-calc-nogui ssconvert:gnumeric; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8 HOME=$work
cat >list.xls <<'HTML'
<html><head><meta charset="utf-8"></head><body><table>
<tr><td>Lê Thị Na</td><td>05/09/1985</td><td>1.490.000</td><td>000085000000</td><td>95%</td></tr>
<tr><td>Trần<br>Văn An</td><td>13/09/1985</td><td>2.000</td><td>000085000001</td><td>1/2</td></tr>
<tr><td>Hồ Ba</td><td>1/10/1985</td><td>1.000.000</td><td>000085000002</td><td>3-5</td></tr>
</table></body></html>
HTML
soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' list.xls >/dev/null 2>&1
ssconvert -T Gnumeric_stf:stf_csv list.xls gnumeric.csv 2>/dev/null
{
    echo LibreOffice
    cat list.csv
    echo Gnumeric
    sed "s/$(date +%Y)\/01\/02/THIS-YEAR\/01\/02/" gnumeric.csv
} | tr -d '"' | sed '/^$/d' >seen
cat seen
diff seen - <<'TEXT'
LibreOffice
Lê Thị Na,05/09/1985,1.490.000,85000000,95%
Trần,13/09/1985,2,85000001,1/2
Văn An,,,,
Hồ Ba,1/10/1985,1.000.000,85000002,3-5
Gnumeric
Lê Thị Na,1985/05/09,1.490.000,85000000,0.95
TrầnVăn An,13/09/1985,2,85000001,THIS-YEAR/01/02
Hồ Ba,1985/01/10,1.000.000,85000002,3-5
TEXT
