#!/usr/bin/env bash
# docx2txt of Debian 12 (Perl, 1.4) meets Word's "All caps" on a Vietnamese name.
#
# Guess: the font effect is ignored (the letters in the file are small) or carried out.
# Seen:  it is carried out on the letters of ASCII only: "nguyễn văn được" comes out as "NGUYễN VăN đượC".
#
# Titles and names in decisions are set in capitals by this effect as often as by the key. What comes out is neither the
# one nor the other spelling; a comparison that ignores case saves it, a rule "all capitals = heading" does not see it.
set -euo pipefail
command -v docx2txt >/dev/null || apt-get install -y -qq --no-install-recommends docx2txt >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install python-docx==1.2.0

venv/bin/python - <<'PY'
import docx

document = docx.Document()
document.add_paragraph().add_run("nguyễn văn được").font.all_caps = True
document.save("a.docx")
PY
seen=$(LC_ALL=C.UTF-8 /usr/bin/docx2txt a.docx - | tr -d '\n')
echo "$seen"
[[ $seen == "NGUYễN VăN đượC" ]]
