#!/usr/bin/env bash
# Babel 2.19.0 (PyPI), locale vi: what parse_decimal and parse_date take.
#
# Guess: with the locale given, its separators and its order of day and month hold: "9.5" and "11/20/2025" are refused.
# Seen:  "9.5" is 95 and "8.75" is 875, since points are thrown away wherever they stand. "11/20/2025" is 20 November:
#        when the month cannot be one, the two change places, so that of a column of American dates the days 13 to 31 come
#        right and 1 to 12 wrong. "2/9/45" is in 2045, though the input is a year of birth. strict=True refuses the "9.5",
#        but "8.750" remains 8750; for dates there is no such switch.
#
# Points of a competition and dates of birth are typed both ways in one list. A reader of one's own refuses a number
# whose points do not part thousands, a date of the wrong order, and a year of two digits where the century matters.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install babel==2.19.0

venv/bin/python - <<'PY'
import sys
from babel.dates import parse_date
from babel.numbers import parse_decimal


def answer(function, text, **options):
    try:
        return str(function(text, locale="vi", **options))
    except ValueError:
        return "refused"


questions = [
    (parse_decimal, "9.5", {}, "95"),
    (parse_decimal, "8.75", {}, "875"),
    (parse_decimal, "9.5", {"strict": True}, "refused"),
    (parse_decimal, "8.750", {"strict": True}, "8750"),
    (parse_date, "20/11/2025", {}, "2025-11-20"),
    (parse_date, "11/20/2025", {}, "2025-11-20"),
    (parse_date, "11/12/2025", {}, "2025-12-11"),
    (parse_date, "2/9/45", {}, "2045-09-02"),
]
changed = 0
for function, text, options, expected in questions:
    seen = answer(function, text, **options)
    print(f"{function.__name__}({text!r}{', strict' if options else ''}): {seen}")
    changed += seen != expected
sys.exit(1 if changed else 0)
PY
