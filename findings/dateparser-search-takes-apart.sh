#!/usr/bin/env bash
# dateparser 1.5.0 (PyPI), languages=["vi"]: the date of a decision, alone and inside a sentence.
#
# What one would expect, and why: what parse() reads, search_dates() finds in a sentence; the same date in an English
#        sentence is found whole.
# Seen:  parse() reads "ngày 05 tháng 9 năm 2025" as 5 September 2025. search_dates() finds three dates in the same words:
#        "05 tháng" (five months ago), "9 năm" (nine years ago), "2025" (this day in that year). With a place before it,
#        parse() reads nothing. "05/9/2025" is found whole. With the parsers of absolute dates only, two are left, and
#        the first is "tháng 9 năm" in the year of the clock.
#
# All three change with the day of the run, and a test with "05/9/2025" passes. The date line of a decision is read by an
# expression of one's own. The decisions are invented.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install dateparser==1.5.0

venv/bin/python - <<'PY'
import datetime
import sys
import dateparser
from dateparser.search import search_dates

settings = {"RELATIVE_BASE": datetime.datetime(2026, 6, 20)}
later = {"RELATIVE_BASE": datetime.datetime(2026, 7, 3)}
absolute = dict(settings, PARSERS=["absolute-time"])


def found(text, language="vi", settings=settings):
    dates = search_dates(text, languages=[language], settings=settings) or []
    return [(piece, str(date.date())) for piece, date in dates]


def parsed(text):
    date = dateparser.parse(text, languages=["vi"], settings=settings)
    return str(date.date()) if date else None


seen = [
    parsed("ngày 05 tháng 9 năm 2025"),
    parsed("Hà Nội, ngày 05 tháng 9 năm 2025"),
    found("Quyết định số 12/QĐ-UBND ngày 05 tháng 9 năm 2025"),
    found("Quyết định số 12/QĐ-UBND ngày 05 tháng 9 năm 2025", settings=later),
    found("Quyết định số 12/QĐ-UBND ngày 05 tháng 9 năm 2025", settings=absolute),
    found("Quyết định số 12/QĐ-UBND ngày 05/9/2025"),
    found("Decision No. 12 of 5 September 2025 on medals", "en"),
]
for answer in seen:
    print(answer)
expected = [
    "2025-09-05",
    None,
    [("05 tháng", "2026-01-20"), ("9 năm", "2017-06-20"), ("2025", "2025-06-20")],
    [("05 tháng", "2026-02-03"), ("9 năm", "2017-07-03"), ("2025", "2025-07-03")],
    [("tháng 9 năm", "2026-09-20"), ("2025", "2025-06-20")],
    [("05/9/2025", "2025-09-05")],
    [("of 5 September 2025 on", "2025-09-05")],
]
sys.exit(0 if seen == expected else 1)
PY
