#!/usr/bin/env bash
# A name with a shadow on a certificate: DOCX to PDF by LibreOffice 7.4; pdftotext 22.12 (both Debian 12), pypdf 7.1.1,
# pdfplumber 0.11.10, pdfminer.six 20260107, pypdfium2 5.15.2 (PyPI) read it.
#
# What one would expect, and why: the shadow is drawing and the name is in the text once, as it is in the DOCX, where the
#        shadow is a property of the run; pdftotext and PDFium say so too.
# Seen:  LibreOffice draws the name twice as text, less than a point apart. pypdf and pdfminer give it twice, and
#        pdfplumber doubles each letter: "VVũũ ỨỨnngg SSááuu". The line without a shadow reads well in all.
#
# pdfplumber has dedupe_chars() for it. A check that the names of a made PDF can be searched is tried with a shadow.
# The person is invented.
set -euo pipefail
for pair in soffice:libreoffice-writer-nogui pdftotext:poppler-utils; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
dpkg -s fonts-dejavu-core >/dev/null 2>&1 || apt-get install -y -qq fonts-dejavu-core >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install python-docx==1.2.0 lxml==6.1.3 pypdf==7.1.1 pdfplumber==0.11.10 \
    pdfminer.six==20260107 pypdfium2==5.15.2

cat > read.py <<'PY'
import os
import subprocess
import sys
import docx
import pdfminer.high_level
import pdfplumber
import pypdf
import pypdfium2

document = docx.Document()
document.styles["Normal"].font.name = "DejaVu Serif"
document.add_paragraph("Tặng Giấy khen cho")
document.add_paragraph().add_run("Vũ Ứng Sáu").font.shadow = True
document.save("a.docx")
subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{os.getcwd()}/profile", "--convert-to", "pdf", "a.docx"],
    capture_output=True, check=True,
)
page = pdfplumber.open("a.pdf").pages[0]
texts = {
    "pdftotext": subprocess.run(["pdftotext", "a.pdf", "-"], capture_output=True, text=True, check=True).stdout,
    "pypdfium2": pypdfium2.PdfDocument("a.pdf")[0].get_textpage().get_text_bounded(),
    "pypdf": pypdf.PdfReader("a.pdf").pages[0].extract_text(),
    "pdfminer": pdfminer.high_level.extract_text("a.pdf"),
    "pdfplumber": page.extract_text(),
    "pdfplumber, dedupe_chars": page.dedupe_chars().extract_text(),
}
places = [(char["x0"], char["top"]) for char in page.chars if char["text"] == "V"]
apart = [abs(one - other) for one, other in zip(*places)]
print(f"V is drawn {len(places)} times, apart by {apart}")
seen = {name: " ".join(text.split()) for name, text in texts.items()}
for name, text in seen.items():
    print(f"{name}: {text}")
start, name = "Tặng Giấy khen cho ", "Vũ Ứng Sáu"
expected = {
    "pdftotext": start + name,
    "pypdfium2": start + name,
    "pypdf": start + name + name,
    "pdfminer": start + name + " " + name,
    "pdfplumber": start + "VVũũ ỨỨnngg SSááuu",
    "pdfplumber, dedupe_chars": start + name,
}
sys.exit(0 if seen == expected and len(places) == 2 and 0 < max(apart) < 1 else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
