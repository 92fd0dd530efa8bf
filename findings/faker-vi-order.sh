#!/usr/bin/env bash
# Faker 40.63.0 (PyPI), locale vi_VN: names come in the western order, and carry forms of address.
#
# Guess: name() of the Vietnamese locale gives the family name first: "Trần Thị Hạnh".
# Seen:  the family name comes last ("Hạnh Trần"), every time; one in three begins with "Cô", "Bác", "Quý ông"
#        and the like.
#
# Who tests the sorting of a register (by the given name, the last word) or its splitting of names with such data tests
# the wrong rule and sees it pass: the "given names" are then the dozen or two family names.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install faker==40.63.0

venv/bin/python - <<'PY'
import sys
import faker

generator = faker.Faker("vi_VN")
faker.Faker.seed(2026)
names = [generator.name() for _ in range(2000)]
families = set(generator.last_name() for _ in range(3000))
first = sum(name.split()[0] in families and name.split()[-1] not in families for name in names)
last = sum(name.split()[-1] in families for name in names)
addressed = sum(name.split()[0] in {"Cô", "Bà", "Ông", "Bác", "Quý"} for name in names)
print("for example:", ", ".join(names[:6]))
print(f"of 2000: family name first {first}, last {last}; with a form of address {addressed}")
sys.exit(0 if last > 1900 and first < 50 and addressed > 400 else 1)
PY
