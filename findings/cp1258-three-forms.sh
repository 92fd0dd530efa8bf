#!/usr/bin/env bash
# windows-1258, the Vietnamese code page, from "Nguyễn Đức Hường": iconv of glibc 2.36 (Debian 12) and Python 3's codec.
#
# Guess: the composed form (NFC) can be written, or else the decomposed one (NFD), and reading it gives one of the two.
# Seen:  Python refuses both. The code page has ê, ơ, ư and five tones that combine: it takes only the mixed form, letter
#        whole and tone apart (ê + ~), which is neither. glibc takes NFC and the mixed form, stops at NFD; both write the
#        same bytes. Reading: glibc composes (NFC), Python gives the mixed form as it stands.
#
# Old dBase and text files are in it. Read by one program and by the other, the same file gives names that are unequal
# byte by byte; "normalise to NFD, then encode" is no way out either. Compose after reading; to write, compose, then
# split the tone off. Names are invented.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8

cat > forms.py <<'PY'
import subprocess
import sys
import unicodedata

name = "Nguyễn Đức Hường"
tones = "\u0300\u0301\u0303\u0309\u0323"


def mixed(text):
    """Letters whole, tones apart."""
    result = []
    for letter in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in marks if mark in tones)
        rest = "".join(mark for mark in marks if mark not in tones)
        result.append(unicodedata.normalize("NFC", rest) + tone)
    return "".join(result)


def form(text):
    for known in ("NFC", "NFD"):
        if text == unicodedata.normalize(known, name):
            return known
    return "mixed" if text == mixed(name) else "other"


def iconv(data, source, target):
    run = subprocess.run(["iconv", "-f", source, "-t", target], input=data, capture_output=True)
    return run.stdout if run.returncode == 0 else None


forms = {"NFC": unicodedata.normalize("NFC", name), "NFD": unicodedata.normalize("NFD", name), "mixed": mixed(name)}
seen, bytes_seen = {}, set()
for label, text in forms.items():
    try:
        python = text.encode("cp1258")
    except UnicodeEncodeError:
        python = None
    glibc = iconv(text.encode(), "UTF-8", "CP1258")
    seen[label] = (glibc is not None, python is not None)
    bytes_seen |= {data for data in (glibc, python) if data}
    print(f"{label}: iconv {'writes' if glibc else 'refuses'}, Python {'writes' if python else 'refuses'}")
data = bytes_seen.pop()
back = form(iconv(data, "CP1258", "UTF-8").decode()), form(data.decode("cp1258"))
print("the bytes are the same:", not bytes_seen)
print(f"read back: iconv {back[0]}, Python {back[1]}")
expected = {"NFC": (True, False), "NFD": (False, False), "mixed": (True, True)}
sys.exit(0 if seen == expected and not bytes_seen and back == ("NFC", "mixed") else 1)
PY
python3 forms.py
