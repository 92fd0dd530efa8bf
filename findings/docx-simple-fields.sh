#!/usr/bin/env bash
# A simple field (w:fldSimple) in DOCX: the shorter of the two ways to store a merge field or a date.
# python-docx 1.2.0, mammoth 1.13.0, docx2txt 0.9 (PyPI); pandoc of Debian 12 (2.17).
#
# Guess: a field's last result is text of the paragraph, whichever way it is stored.
# Seen:  of a complex field (w:fldChar) all four read the result. Of a simple field python-docx, mammoth and pandoc read
#        nothing: "Ông/bà:  là Trưởng phòng". docx2txt, which knows nothing of fields, has both.
#
# Word writes either, and generators like the simple one for being short: the letters whose name is missing are those
# of one sender only, and on the screen they are whole. Names are invented.
set -euo pipefail
command -v pandoc >/dev/null || apt-get install -y -qq --no-install-recommends pandoc >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9

cat > read.py <<'PY'
import subprocess
import sys
import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

space = nsdecls("w")
simple = f'<w:fldSimple {space} w:instr=" MERGEFIELD HoTen "><w:r><w:t>Trần Thị Cúc</w:t></w:r></w:fldSimple>'
parts = [
    '<w:fldChar w:fldCharType="begin"/>',
    "<w:instrText> MERGEFIELD HoTen </w:instrText>",
    '<w:fldChar w:fldCharType="separate"/>',
    "<w:t>Trần Thị Cúc</w:t>",
    '<w:fldChar w:fldCharType="end"/>',
]
document = docx.Document()
for field in ([simple], [f"<w:r {space}>{part}</w:r>" for part in parts]):
    paragraph = document.add_paragraph("Ông/bà: ")
    for element in field:
        paragraph._p.append(parse_xml(element))
    paragraph.add_run(" là Trưởng phòng")
document.save("a.docx")

with open("a.docx", "rb") as file:
    raw = mammoth.extract_raw_text(file).value
plain = subprocess.run(["pandoc", "-t", "plain", "a.docx"], capture_output=True, text=True, check=True).stdout
seen = {
    "python-docx": [paragraph.text for paragraph in docx.Document("a.docx").paragraphs],
    "mammoth": raw.split("\n\n"),
    "pandoc": plain.split("\n\n"),
    "docx2txt": docx2txt.process("a.docx").split("\n\n"),
}
for name, lines in seen.items():
    print(f"{name}: simple {lines[0]!r}, complex {lines[1].strip()!r}")
ok = all("Cúc" in lines[1] for lines in seen.values())
ok = ok and ["Cúc" in lines[0] for lines in seen.values()] == [False, False, False, True]
sys.exit(0 if ok else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
