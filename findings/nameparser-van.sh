#!/usr/bin/env bash
# nameparser 2.6.0 (PyPI) splits the same name differently with and without its accents.
#
# Guess: the parts are the western ones (first word first, last word last), wrong in meaning but the same for
#        "Nguyễn Văn An" and "Nguyen Van An".
# Seen:  "Văn" is a middle name, but "Van" is a Dutch particle: the last name becomes "Van An", the middle name is empty.
#
# Văn is a very common middle name of Vietnamese men, and lists without accents do come. Whoever joins two lists by
# (first, last) of this library, one of them plain, loses men and keeps women (Thị, Thi). Names are invented.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install nameparser==2.6.0

venv/bin/python - <<'PY'
import sys
from nameparser import HumanName

expected = {
    "Nguyễn Văn An": ("Nguyễn", "Văn", "An"),
    "Nguyen Van An": ("Nguyen", "", "Van An"),
    "Tran Van De": ("Tran", "", "Van De"),
    "Lê Thị An": ("Lê", "Thị", "An"),
    "Le Thi An": ("Le", "Thi", "An"),
}
changed = 0
for text, parts in expected.items():
    name = HumanName(text)
    seen = (name.first, name.middle, name.last)
    print(f"{text}: first, middle, last = {seen}")
    if seen != parts:
        changed += 1
        print(f"  changed, was: {parts}")
sys.exit(1 if changed else 0)
PY
