#!/usr/bin/env bash
# RTF with Vietnamese letters as \u7877? ; pandoc 2.17.1.1 and unrtf 0.21.10 of Debian 12, striprtf 0.0.35 (PyPI).
#
# Guess: the one character behind the number stands in for old readers and is passed over; every reader does that.
# Seen:  pandoc passes over two when the stand-in is a plain "?": "Nguyễn" is read as "Nguyễ", "12/QĐ-UBND" as "12/QĐUBND".
#        It writes that very form itself, so that it cannot read its own RTF. unrtf passes over the rest of the
#        word: "12/QĐ". With \'3f for the "?", as LibreOffice writes it, all are right; striprtf always is.
#
# The loss depends on the program that wrote the file, and what remains is still a name. An RTF list is tried with files
# of several writers, or turned into DOCX by LibreOffice first. The person is invented.
set -euo pipefail
command -v pandoc >/dev/null || apt-get install -y -qq --no-install-recommends pandoc >/dev/null
command -v unrtf >/dev/null || apt-get install -y -qq --no-install-recommends unrtf >/dev/null
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
for file in plain hex; do
    printf '%s, pandoc: %s\n' "$file" "$(pandoc -f rtf -t plain "$file.rtf")"
    printf '%s, striprtf: %s\n' "$file" "$(venv/bin/python -c '
import sys
from striprtf.striprtf import rtf_to_text
print(rtf_to_text(open(sys.argv[1]).read()).strip())' "$file.rtf")"
    printf '%s, unrtf: %s\n' "$file" "$(unrtf --html "$file.rtf" 2>/dev/null | python3 -c '
import html, re, sys
print(html.unescape(re.sub("<[^>]*>", "", sys.stdin.read().split("<body>")[1])).strip())')"
done >seen
printf 'pandoc of its own: %s\n' "$(echo "$text" | pandoc -s -f markdown -t rtf | pandoc -f rtf -t plain)" >>seen
cat seen
diff seen - <<'TEXT'
plain, pandoc: Nguyễ Vă Bìh, số12/QĐUBND
plain, striprtf: Nguyễn Văn Bình, số 12/QĐ-UBND
plain, unrtf: Nguyễ Vă Bì số 12/QĐ
hex, pandoc: Nguyễn Văn Bình, số 12/QĐ-UBND
hex, striprtf: Nguyễn Văn Bình, số 12/QĐ-UBND
hex, unrtf: Nguyễn Văn Bình, số 12/QĐ-UBND
pandoc of its own: Nguyễ Vă Bìh, số12/QĐUBND
TEXT
