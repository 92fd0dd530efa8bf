#!/usr/bin/env bash
# python-docx 1.2.0 (PyPI) meets content controls: the fields of a form made with Word's Developer tab.
#
# Guess: the text of a content control is read like other text; at worst a cell would come back empty.
# Seen:  a control around a word: the word is missing. Around a whole cell: the cell is missing and the next one takes
#        its place, so that the post is read as the name. Around a row (a repeating section): the row is missing.
#        No error, no warning; mammoth 1.13.0 (PyPI) reads all of it.
#
# Templates for nominations are just such forms: what the applicant typed is what is lost, and what was printed on the
# form is what is read. A reader counts the cells of a row against the grid of its table. Names are invented.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install python-docx==1.2.0 mammoth==1.13.0

venv/bin/python - <<'PY'
import sys
import docx
import mammoth
from docx.oxml import OxmlElement


def control(element):
    """Puts an element into a content control where it stands."""
    outer, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    outer.append(OxmlElement("w:sdtPr"))
    outer.append(content)
    element.addprevious(outer)
    content.append(element)


document = docx.Document()
paragraph = document.add_paragraph("Họ và tên: ")
control(paragraph.add_run("Trần Thị Cúc")._r)
table = document.add_table(rows=0, cols=3)
for texts in (["1", "Trần Thị Cúc", "Trưởng phòng"], ["2", "Lê Văn Dũng", "Chuyên viên"], ["3", "Võ Thị Gấm", "Văn thư"]):
    for cell, text in zip(table.add_row().cells, texts):
        cell.text = text
control(table.rows[0].cells[1]._tc)
control(table.rows[2]._tr)
document.save("form.docx")

read = docx.Document("form.docx")
line = read.paragraphs[0].text
rows = [[cell.text for cell in row.cells] for row in read.tables[0].rows]
print("paragraph:", repr(line))
for row in rows:
    print("row:", row)
with open("form.docx", "rb") as file:
    words = mammoth.extract_raw_text(file).value
print("mammoth has all:", all(name in words for name in ("Trần Thị Cúc", "Lê Văn Dũng", "Võ Thị Gấm")))
ok = line == "Họ và tên: " and rows == [["1", "Trưởng phòng"], ["2", "Lê Văn Dũng", "Chuyên viên"]]
sys.exit(0 if ok and words.count("Trần Thị Cúc") == 2 and "Võ Thị Gấm" in words else 1)
PY
