#!/usr/bin/env bash
# phonenumbers 9.0.43 (PyPI, Google's libphonenumber): an old Sài Gòn landline is a valid mobile number of today.
#
# Guess: numbers of before the change of area codes in 2017 are refused, as those of Hà Nội (04) and Đà Nẵng (0511) are.
# Seen:  "08 3822 1234" (old landline) is valid, of type MOBILE, becomes 083 822 1234, and even has an operator.
#
# 08 was the area code of the largest city until 2017; now numbers from 081 on are mobile. Validation of an old contact
# list says nothing: who answers is a stranger. Only the year of the paper tells.
# The numbers are made up.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install phonenumbers==9.0.43

venv/bin/python - <<'PY'
import sys
import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType, carrier

expected = {
    "04 3822 1234": (False, PhoneNumberType.UNKNOWN),
    "0511 3822 123": (False, PhoneNumberType.UNKNOWN),
    "028 3822 1234": (True, PhoneNumberType.FIXED_LINE),
    "08 3822 1234": (True, PhoneNumberType.MOBILE),
    "08 6291 1234": (True, PhoneNumberType.MOBILE),
}
changed = 0
for text, (valid, kind) in expected.items():
    number = phonenumbers.parse(text, "VN")
    seen = (phonenumbers.is_valid_number(number), phonenumbers.number_type(number))
    shown = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    print(f"{text}: valid {seen[0]}, type {seen[1]}, {shown} {carrier.name_for_number(number, 'vi')}")
    changed += seen != (valid, kind)
sys.exit(1 if changed else 0)
PY
