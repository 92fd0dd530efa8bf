#!/usr/bin/env bash
# RapidFuzz 3.14.6 (PyPI): default_process shreds decomposed names, and two different people become 100 % equal.
#
# Guess: decomposed text (NFD) only makes strings longer; scores move by a point or two.
# Seen:  every combining mark becomes a space: "Hường" is "hu o ng". Ánh and Ảnh differ by a mark only, so ratio() says
#        100 for two names that are 91.7 in NFC, and token scores compare letters instead of words.
#
# The threshold for "may be the same person" that was tuned on composed names means nothing on a file from a Mac or a
# PDF: compose first, then compare. Names are invented.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install rapidfuzz==3.14.6

venv/bin/python - <<'PY'
import sys
import unicodedata
from rapidfuzz import fuzz, utils

process = utils.default_process
compose = lambda text: unicodedata.normalize("NFC", text)
decompose = lambda text: unicodedata.normalize("NFD", text)
a, b = "Trần Thị Ánh", "Trần Thị Ảnh"
seen = {
    "words of Hường, decomposed": process(decompose("Hường")).split(),
    "words of Hường, composed": process(compose("Hường")).split(),
    "ratio composed": round(fuzz.ratio(compose(a), compose(b), processor=process), 1),
    "ratio decomposed": round(fuzz.ratio(decompose(a), decompose(b), processor=process), 1),
}
expected = [["hu", "o", "ng"], ["hường"], 91.7, 100.0]
for what, value in seen.items():
    print(f"{what}: {value}")
sys.exit(0 if list(seen.values()) == expected else 1)
PY
