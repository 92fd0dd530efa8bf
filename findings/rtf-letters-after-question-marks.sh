#!/usr/bin/env bash
# RTF with Vietnamese letters as \u7877? ; pandoc 2.17.1.1, unrtf 0.21.10 and LibreOffice 7.4 of Debian 12, striprtf
# 0.0.35 (PyPI).
#
# Guess: the one character behind the number stands in for old readers and is passed over; every reader does that.
# Seen:  pandoc passes over two when the stand-in is a plain "?": "Nguyễn" is read as "Nguyễ", "12/QĐ-UBND" as "12/QĐUBND".
#        It writes that very form itself, so that it cannot read its own RTF. unrtf passes over the rest of the
#        word: "12/QĐ". With \'3f for the "?", as LibreOffice writes it, all are right; striprtf and LibreOffice always
#        are.
#
# The loss depends on the program that wrote the file. An RTF list is tried with files of several writers, or saved anew
# by LibreOffice first. The person is invented.
set -euo pipefail
command -v pandoc >/dev/null || apt-get install -y -qq --no-install-recommends pandoc >/dev/null
command -v unrtf >/dev/null || apt-get install -y -qq --no-install-recommends unrtf >/dev/null
command -v soffice >/dev/null || apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install striprtf==0.0.35
export LC_ALL=C.UTF-8

text='Nguyễn Văn Bình, số 12/QĐ-UBND'
cat >plain.rtf <<'RTF'
{\rtf1\ansi\uc1 Nguy\u7877?n V\u259?n B\u236?nh, s\u7889? 12/Q\u272?-UBND\par}
RTF
sed "s/?/\\\\'3f/g" plain.rtf >hex.rtf
mkdir office
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to rtf --outdir office plain.rtf >/dev/null 2>&1
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to 'txt:Text (encoded):UTF8' \
    --outdir office plain.rtf hex.rtf >/dev/null 2>&1
for file in plain hex; do
    printf '%s, pandoc: %s\n' "$file" "$(pandoc -f rtf -t plain "$file.rtf")"
    printf '%s, striprtf: %s\n' "$file" "$(venv/bin/python -c '
import sys
from striprtf.striprtf import rtf_to_text
print(rtf_to_text(open(sys.argv[1]).read()).strip())' "$file.rtf")"
    printf '%s, unrtf: %s\n' "$file" "$(unrtf --html "$file.rtf" 2>/dev/null | python3 -c '
import html, re, sys
print(html.unescape(re.sub("<[^>]*>", "", sys.stdin.read().split("<body>")[1])).strip())')"
    printf '%s, LibreOffice: %s\n' "$file" "$(LC_ALL=C sed 's/^\xef\xbb\xbf//; s/\r$//' office/$file.txt)"
done >seen
echo "$text" | pandoc -s -f markdown -t rtf >pandoc.rtf
{
    printf 'pandoc writes %s\n' "$(grep -o 'Nguy[^ ]*' pandoc.rtf)"
    printf 'pandoc of its own: %s\n' "$(pandoc -f rtf -t plain pandoc.rtf)"
    printf 'LibreOffice writes %s\n' "$(grep -o 'Nguy[^ ]*' office/plain.rtf)"
    printf 'pandoc of it: %s\n' "$(pandoc -f rtf -t plain office/plain.rtf)"
} >>seen
cat seen
diff seen - <<'TEXT'
plain, pandoc: Nguyễ Vă Bìh, số12/QĐUBND
plain, striprtf: Nguyễn Văn Bình, số 12/QĐ-UBND
plain, unrtf: Nguyễ Vă Bì số 12/QĐ
plain, LibreOffice: Nguyễn Văn Bình, số 12/QĐ-UBND
hex, pandoc: Nguyễn Văn Bình, số 12/QĐ-UBND
hex, striprtf: Nguyễn Văn Bình, số 12/QĐ-UBND
hex, unrtf: Nguyễn Văn Bình, số 12/QĐ-UBND
hex, LibreOffice: Nguyễn Văn Bình, số 12/QĐ-UBND
pandoc writes Nguy\u7877?n
pandoc of its own: Nguyễ Vă Bìh, số12/QĐUBND
LibreOffice writes Nguy\u7877\'3fn
pandoc of it: Nguyễn Văn Bình, số 12/QĐ-UBND
TEXT
