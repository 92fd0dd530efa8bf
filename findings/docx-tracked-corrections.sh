#!/usr/bin/env bash
# A name corrected under tracked changes (Bính to Bình, one row removed, one paragraph moved) becomes text.
# LibreOffice 7.4 and pandoc 2.17 of Debian 12; python-docx 1.2.0, mammoth 1.13.0, docx2python 3.7.1 (PyPI).
#
# Guess: each gives the old state or the new one, whole.
# Seen:  LibreOffice's export to text glues both: "Nguyễn Văn BìnhBính", and keeps the removed row. python-docx gives
#        neither word, "Nguyễn Văn ", and keeps the removed row. pandoc takes the new word and still keeps the removed
#        row, its name empty. docx2python gives the new word and keeps the row. What was moved stands twice in
#        LibreOffice and docx2python, nowhere in python-docx. mammoth alone shows the new state.
#
# A list goes to and fro between two offices with tracking on: the recipient who was struck off stays on it, and the
# corrected name is the very one that is lost. A file with w:ins, w:del or w:moveFrom deserves a question to its sender.
# Names are invented.
set -euo pipefail
for pair in soffice:libreoffice-writer-nogui pandoc:pandoc; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install python-docx==1.2.0 mammoth==1.13.0 docx2python==3.7.1

cat > read.py <<'PY'
import os
import subprocess
import sys
import docx
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python

space = nsdecls("w")
who = 'w:id="{}" w:author="x" w:date="2025-11-20T00:00:00Z"'
document = docx.Document()
paragraph = document.add_paragraph("Nguyễn Văn ")
for number, xml in enumerate(
    (
        "<w:ins {} {}><w:r><w:t>Bình</w:t></w:r></w:ins>",
        "<w:del {} {}><w:r><w:delText>Bính</w:delText></w:r></w:del>",
    )
):
    paragraph._p.append(parse_xml(xml.format(space, who.format(number))))
moved = "<w:{0} {1} {2}><w:r><w:t>mục chuyển</w:t></w:r></w:{0}>"
document.add_paragraph()._p.append(parse_xml(moved.format("moveFrom", space, who.format(5))))
document.add_paragraph()._p.append(parse_xml(moved.format("moveTo", space, who.format(6))))
table = document.add_table(rows=2, cols=2)
for row, texts in zip(table.rows, (["1", "Trần Thị Cúc"], ["2", ""])):
    for cell, text in zip(row.cells, texts):
        cell.text = text
gone = table.rows[1]
gone._tr.get_or_add_trPr().append(parse_xml("<w:del {} {}/>".format(space, who.format(7))))
gone.cells[1].paragraphs[0]._p.append(
    parse_xml("<w:del {} {}><w:r><w:delText>Lê Văn Dũng</w:delText></w:r></w:del>".format(space, who.format(8)))
)
document.save("a.docx")

subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{os.getcwd()}/profile", "--convert-to",
     "txt:Text (encoded):UTF8", "a.docx"],
    capture_output=True, check=True,
)
read = docx.Document("a.docx")
with open("a.docx", "rb") as file:
    raw = mammoth.extract_raw_text(file).value
texts = {
    "LibreOffice": open("a.txt", encoding="utf-8-sig").read(),
    "python-docx": "\n".join(
        [p.text for p in read.paragraphs] + [cell.text for row in read.tables[0].rows for cell in row.cells]
    ),
    "pandoc": subprocess.run(
        ["pandoc", "-t", "plain", "a.docx"], capture_output=True, text=True, check=True
    ).stdout,
    "docx2python": docx2python("a.docx").text,
    "mammoth": raw,
}
seen = {}
for name, text in texts.items():
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    row = any(line.split()[0] == "2" for line in lines)
    seen[name] = (lines[0], text.count("mục chuyển"), row, "Dũng" in text)
    print(f"{name}: {lines[0]!r}, moved text {seen[name][1]} times, removed row {row}, its name {seen[name][3]}")
expected = {
    "LibreOffice": ("Nguyễn Văn BìnhBính", 2, True, True),
    "python-docx": ("Nguyễn Văn", 0, True, False),
    "pandoc": ("Nguyễn Văn Bình", 1, True, False),
    "docx2python": ("Nguyễn Văn Bình", 2, True, False),
    "mammoth": ("Nguyễn Văn Bình", 1, False, False),
}
sys.exit(0 if seen == expected else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
