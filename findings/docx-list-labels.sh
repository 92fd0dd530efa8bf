#!/usr/bin/env bash
# Automatic numbers of a decision in DOCX: "Điều 1.", "1.", "01", "12/QĐ-UBND", and the 27th point of a), b), c).
# docx2python 3.7.1 (PyPI), pandoc 2.17.1.1 and LibreOffice 7.4 of Debian 12.
#
# Guess: LibreOffice and docx2python, which promises the numbers, write what stands on the paper; pandoc makes its own.
# Seen:  docx2python writes a number with ")" for each: "Điều 1." and clause "1." are both "1)", decision "12/QĐ-UBND" is
#        "12)", "01" is "--" with a warning. pandoc has "1.", "1.", "12.", "1."; after z) it begins again at a).
#        LibreOffice writes all labels; after z) comes aa), then bb), where docx2python has ab).
#
# "By point 1" then names an article or a clause, and two points are a). Where an article is cited or its number kept, the
# text is taken from LibreOffice, or the labels are built from lvlText.
set -euo pipefail
for pair in soffice:libreoffice-writer-nogui pandoc:pandoc; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install docx2python==3.7.1 python-docx==1.2.0 lxml==6.1.3

cat > read.py <<'PY'
import os
import subprocess
import sys
import warnings
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx2python import docx2python

space = nsdecls("w")
document = docx.Document()
numbering = document.part.numbering_part.element
levels = {
    90: [(1, "decimal", "Điều %1."), (1, "decimal", "%2.")],
    91: [(1, "lowerLetter", "%1)")],
    92: [(12, "decimal", "%1/QĐ-UBND")],
    93: [(1, "decimalZero", "%1")],
}
before = numbering.find(qn("w:abstractNum"))
for number, steps in levels.items():
    inner = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, (start, kind, text) in enumerate(steps)
    )
    before.addprevious(parse_xml(f'<w:abstractNum {space} w:abstractNumId="{number}">{inner}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {space} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def paragraph(text, number, level=0):
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:numPr {space}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    )


paragraph("điều", 90)
paragraph("khoản", 90, 1)
paragraph("quyết định", 92)
paragraph("người", 93)
for point in range(1, 29):
    paragraph(f"điểm thứ {point}", 91)
document.save("list.docx")

subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{os.getcwd()}/profile", "--convert-to",
     "txt:Text (encoded):UTF8", "list.docx"],
    capture_output=True, check=True,
)
pandoc = subprocess.run(["pandoc", "-t", "plain", "list.docx"], capture_output=True, text=True, check=True).stdout
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter("always")
    by_docx2python = docx2python("list.docx").text
warned = [str(warning.message) for warning in warned]
texts = {
    "LibreOffice": open("list.txt", encoding="utf-8-sig").read(),
    "docx2python": by_docx2python,
    "pandoc": pandoc,
}
asked = ["điều", "khoản", "quyết định", "người", "điểm thứ 26", "điểm thứ 27", "điểm thứ 28"]
expected = {
    "LibreOffice": ["Điều 1.", "1.", "12/QĐ-UBND", "01", "z)", "aa)", "bb)"],
    "docx2python": ["1)", "1)", "12)", "--", "z)", "aa)", "ab)"],
    "pandoc": ["1.", "1.", "12.", "1.", "z)", "a)", "b)"],
}
seen = {}
for name, text in texts.items():
    lines = [line.strip() for line in text.splitlines()]
    seen[name] = [
        next(line[: -len(end)].strip() for line in lines if line.endswith(end)) for end in asked
    ]
    print(f"{name}: {seen[name]}")
print(f"docx2python warns: {warned}")
sys.exit(0 if seen == expected and any("decimalZero" in warning for warning in warned) else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
