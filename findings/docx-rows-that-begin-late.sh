#!/usr/bin/env bash
# A DOCX table with a row that begins at the second column (w:gridBefore), beside cells merged downwards (w:vMerge).
# docx2python 3.7.1, mammoth 1.13.0, python-docx 1.2.0 (PyPI); pandoc 2.17.1.1 and LibreOffice 7.4 of Debian 12.
#
# Guess: the empty place is kept, or at worst the row moves left by one, which its missing number would betray.
# Seen:  LibreOffice alone keeps it. In mammoth and pandoc the name stands under "TT", and the merge has moved left too:
#        Trần Văn An shares the commune of the row above and has no award. docx2python puts the commune of the row above
#        where his award belongs. python-docx moves the row left, but says so in grid_cols_before and takes the award
#        rightly.
#
# A person gets the unit of another. Count gridBefore and spans yourself, or refuse rows that do not begin at the first
# column. The people and communes are invented.
set -euo pipefail
for pair in soffice:libreoffice-writer-nogui pandoc:pandoc; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install docx2python==3.7.1 mammoth==1.13.0 python-docx==1.2.0 lxml==6.1.3

cat > read.py <<'PY'
import os
import subprocess
import sys
import docx
import lxml.html
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python


def cell(text, properties=""):
    width = '<w:tcW w:w="2000" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{width}{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"


heads = "".join(map(cell, ["TT", "Họ và tên", "Đơn vị", "Hình thức"]))
first = "".join(map(cell, ["1", "Lê Thị Na", "Xã Hạ"])) + cell("Giấy khen", '<w:vMerge w:val="restart"/>')
late = '<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="2000" w:type="dxa"/></w:trPr>'
second = late + cell("Trần Văn An") + cell("Xã Thượng") + cell("", "<w:vMerge/>")
document = docx.Document()
document.element.body.insert(
    0,
    parse_xml(
        f"<w:tbl {nsdecls('w')}><w:tblPr/><w:tblGrid>" + '<w:gridCol w:w="2000"/>' * 4 + "</w:tblGrid>"
        + "".join(f"<w:tr>{row}</w:tr>" for row in (heads, first, second)) + "</w:tbl>"
    ),
)
document.save("list.docx")


def last_rows(html):
    """The two rows of people; a merged cell is written with the number of its rows."""
    rows = lxml.html.fromstring(html).xpath("//tr")[-2:]
    return [
        [" ".join(td.text_content().split()) + ("*" + td.get("rowspan") if td.get("rowspan") else "") for td in row]
        for row in rows
    ]


subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{os.getcwd()}/profile", "--convert-to", "html:HTML",
     "list.docx"],
    capture_output=True, check=True,
)
pandoc = subprocess.run(["pandoc", "-t", "html", "list.docx"], capture_output=True, text=True, check=True).stdout
seen = {
    "LibreOffice": last_rows(open("list.html", encoding="utf-8").read()),
    "mammoth": last_rows(mammoth.convert_to_html(open("list.docx", "rb")).value),
    "pandoc": last_rows(pandoc),
    "python-docx": [[c.text for c in row.cells] for row in docx.Document("list.docx").tables[0].rows[1:]],
    "docx2python": [["".join(c) for c in row] for row in docx2python("list.docx").body[0][1:3]],
    "python-docx, grid_cols_before": [row.grid_cols_before for row in docx.Document("list.docx").tables[0].rows[1:]],
}
one = ["1", "Lê Thị Na", "Xã Hạ", "Giấy khen"]
expected = {
    "LibreOffice": [["1", "Lê Thị Na", "Xã Hạ", "Giấy khen*2"], ["", "Trần Văn An", "Xã Thượng"]],
    "mammoth": [["1", "Lê Thị Na", "Xã Hạ*2", "Giấy khen"], ["Trần Văn An", "Xã Thượng"]],
    "pandoc": [["1", "Lê Thị Na", "Xã Hạ*2", "Giấy khen"], ["Trần Văn An", "Xã Thượng", ""]],
    "python-docx": [one, ["Trần Văn An", "Xã Thượng", "Giấy khen"]],
    "docx2python": [one, ["Trần Văn An", "Xã Thượng", "Xã Hạ"]],
    "python-docx, grid_cols_before": [0, 1],
}
for name, rows in seen.items():
    print(f"{name}: {rows}")
sys.exit(0 if seen == expected else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
