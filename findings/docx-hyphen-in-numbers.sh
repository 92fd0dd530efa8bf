#!/usr/bin/env bash
# Word's non-breaking hyphen (Ctrl+Shift+_) in "12/QĐ-UBND" meets the programs that take text out of DOCX.
# docx2txt 0.9, docx2python 3.7.1, python-docx 1.2.0, mammoth 1.13.0 (PyPI); pandoc and docx2txt (Perl) of Debian 12.
#
# Guess: it comes out as U+2011 or as a plain hyphen.
# Seen:  in the file it is no character but an element (w:noBreakHyphen). docx2txt (PyPI) and docx2python drop it:
#        "12/QĐUBND". python-docx and the Perl docx2txt write "-", mammoth and pandoc U+2011.
#
# Careful typists use it just there, so that a number stays on one line. The number of a decision is the key by which
# a register finds the paper: three spellings of it come from one file, and one of them finds nothing.
set -euo pipefail
for program in pandoc docx2txt; do
    command -v $program >/dev/null || apt-get install -y -qq --no-install-recommends $program >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install docx2txt==0.9 docx2python==3.7.1 python-docx==1.2.0 mammoth==1.13.0

cat > read.py <<'PY'
import subprocess
import sys
import docx
import docx.oxml
import docx2txt
import mammoth
from docx2python import docx2python

document = docx.Document()
run = document.add_paragraph("12/QĐ").add_run()
run._r.append(docx.oxml.OxmlElement("w:noBreakHyphen"))
run.add_text("UBND")
document.save("a.docx")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


with open("a.docx", "rb") as file:
    html = mammoth.extract_raw_text(file).value
seen = {
    "docx2txt": docx2txt.process("a.docx"),
    "docx2python": docx2python("a.docx").text,
    "python-docx": docx.Document("a.docx").paragraphs[0].text,
    "docx2txt (Perl)": output("/usr/bin/docx2txt", "a.docx", "-"),
    "mammoth": html,
    "pandoc": output("pandoc", "-t", "plain", "a.docx"),
}
expected = ["12/QĐUBND", "12/QĐUBND", "12/QĐ-UBND", "12/QĐ-UBND", "12/QĐ\u2011UBND", "12/QĐ\u2011UBND"]
seen = {name: text.strip() for name, text in seen.items()}
for name, text in seen.items():
    print(f"{name}: {ascii(text)}")
sys.exit(0 if list(seen.values()) == expected else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
