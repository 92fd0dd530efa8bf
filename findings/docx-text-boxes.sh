#!/usr/bin/env bash
# A text box in DOCX is stored twice, as a drawing and as its fallback for old programs (mc:AlternateContent).
# docx2txt 0.9, docx2python 3.7.1, mammoth 1.13.0, python-docx 1.2.0 (PyPI); pandoc of Debian 12 (2.17).
#
# Guess: a reader takes one of the two.
# Seen:  docx2txt and docx2python take both: the text comes twice. python-docx and pandoc take none. mammoth takes one.
#
# Stamps, numbers and "MẬT" (secret) stand in text boxes; a list in one has each person twice, or nobody. A register
# counts what it read against the total on the paper.
set -euo pipefail
command -v pandoc >/dev/null || apt-get install -y -qq --no-install-recommends pandoc >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 python-docx==1.2.0

cat > read.py <<'PY'
import subprocess
import sys
import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx2python import docx2python

word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
drawing = "http://schemas.openxmlformats.org/drawingml/2006"
shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
content = "<w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent>"
box = f"""<w:r xmlns:w="{word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:wps="{shape}" xmlns:v="urn:schemas-microsoft-com:vml"
    xmlns:wp="{drawing}/wordprocessingDrawing" xmlns:a="{drawing}/main"><mc:AlternateContent>
  <mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="box"/>
    <a:graphic><a:graphicData uri="{shape}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/>
      <wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><v:shape style="width:70pt;height:24pt"><v:textbox>{content}</v:textbox></v:shape></w:pict>
  </mc:Fallback></mc:AlternateContent></w:r>"""
document = docx.Document()
document.add_paragraph("Số 12")._p.append(parse_xml(box))
document.save("a.docx")

with open("a.docx", "rb") as file:
    raw = mammoth.extract_raw_text(file).value
texts = {
    "docx2txt": docx2txt.process("a.docx"),
    "docx2python": docx2python("a.docx").text,
    "mammoth": raw,
    "python-docx": "\n".join(paragraph.text for paragraph in docx.Document("a.docx").paragraphs),
    "pandoc": subprocess.run(["pandoc", "-t", "plain", "a.docx"], capture_output=True, text=True, check=True).stdout,
}
seen = {name: text.count("MẬT") for name, text in texts.items()}
print(seen)
sys.exit(0 if list(seen.values()) == [2, 2, 1, 0, 0] and all("Số 12" in text for text in texts.values()) else 1)
PY
LC_ALL=C.UTF-8 venv/bin/python read.py
