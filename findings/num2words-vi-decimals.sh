#!/usr/bin/env bash
# num2words 0.5.14 (PyPI), Vietnamese: decimals are cut to two digits and then read as a whole number.
#
# Guess: 9.5 is "chín phẩy năm" and 9.05 "chín phẩy không năm", as anybody reads them aloud.
# Seen:  9.5 is "chín phẩy năm mươi"; 9.05 is "chín phẩy năm", which a listener writes down as 9.5; 2.999 is "ba";
#        to='ordinal' gives the cardinal ("một", not "thứ nhất"); 10^15 is a tenth of itself ("một trăm nghìn tỷ").
#
# A careful engineer tries whole amounts, sees lăm, mốt and lẻ all right, and trusts the rest. In a register the
# decimals are the votes in percent and the points of a competition: read them digit by digit, by a rule of one's own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install num2words==0.5.14

venv/bin/python - <<'PY'
import sys
from num2words import num2words

expected = [
    (21, {}, "hai mươi mốt"),
    (9.5, {}, "chín phẩy năm mươi"),
    (9.05, {}, "chín phẩy năm"),
    (66.67, {}, "sáu mươi sáu phẩy sáu mươi bảy"),
    (2.999, {}, "ba"),
    (10**15, {}, "một trăm nghìn tỷ"),
    (1, {"to": "ordinal"}, "một"),
]
changed = 0
for number, how, words in expected:
    seen = num2words(number, lang="vi", **how)
    print(f"{number} {how or ''}: {seen}")
    if seen != words:
        changed += 1
        print(f"  changed, was: {words}")
sys.exit(1 if changed else 0)
PY
