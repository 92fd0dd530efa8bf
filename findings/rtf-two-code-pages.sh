#!/usr/bin/env bash
# RTF with bytes of windows-1258: the page stands at the head (\ansicpg) and as the charset of a font (\fcharset163).
# pandoc 2.17.1.1, catdoc 0.95 and LibreOffice 7.4 of Debian 12; striprtf 0.0.35 (PyPI).
#
# What one would expect, and why: where head and font agree, everyone reads 1258; where they differ, the font wins, since
#        the head names the page of the whole text and the font that of its own letters; striprtf and LibreOffice do so.
# Seen:  pandoc reads windows-1252 in all three files: "NguyêÞn". catdoc goes by the head, striprtf and LibreOffice by the
#        font.
#
# The wrong ones are letters too, so that no check for letters refuses them: look for Þ and Ð (U+00D0), which Vietnamese
# has not. The right ones are not composed (marked "+" below). The person is invented.
set -euo pipefail
for pair in soffice:libreoffice-writer-nogui pandoc:pandoc catdoc:catdoc; do
    command -v "${pair%%:*}" >/dev/null || apt-get install -y -qq --no-install-recommends "${pair##*:}" >/dev/null
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install striprtf==0.0.35
export LC_ALL=C.UTF-8

for pages in 1258-163 1252-163 1258-0; do
    printf '{\\rtf1\\ansi\\ansicpg%s\\deff0{\\fonttbl{\\f0\\fnil\\fcharset%s Times New Roman;}}\n%s\\par}\n' \
        "${pages%-*}" "${pages#*-}" "\\f0 Nguy\\'ea\\'den V\\'e3n \\'d0\\'f4" >$pages.rtf
    soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to 'txt:Text (encoded):UTF8' \
        $pages.rtf >/dev/null 2>&1
    echo "$pages"
    echo "pandoc $(pandoc -f rtf -t plain $pages.rtf)"
    echo "catdoc $(catdoc -d utf-8 $pages.rtf)"
    echo "striprtf $(venv/bin/python -c '
import sys
from striprtf.striprtf import rtf_to_text
print(rtf_to_text(open(sys.argv[1]).read()).strip())' $pages.rtf)"
    echo "LibreOffice $(LC_ALL=C sed 's/^\xef\xbb\xbf//; s/\r$//' $pages.txt)"
done >read
python3 -c '
import sys, unicodedata
for line in open("read", encoding="utf-8"):
    composed = unicodedata.normalize("NFC", line.rstrip())
    if "Þ" in composed and not "".join(composed.split()).isalpha():
        sys.exit("no letters only: " + composed)
    print(composed + ("" if unicodedata.is_normalized("NFC", line) else " +"))' >seen
cat seen
diff seen - <<'TEXT'
1258-163
pandoc NguyêÞn Vãn Ðô
catdoc Nguyễn Văn Đô +
striprtf Nguyễn Văn Đô +
LibreOffice Nguyễn Văn Đô +
1252-163
pandoc NguyêÞn Vãn Ðô
catdoc NguyêÞn Vãn Ðô
striprtf Nguyễn Văn Đô +
LibreOffice Nguyễn Văn Đô +
1258-0
pandoc NguyêÞn Vãn Ðô
catdoc Nguyễn Văn Đô +
striprtf NguyêÞn Vãn Ðô
LibreOffice NguyêÞn Vãn Ðô
TEXT
