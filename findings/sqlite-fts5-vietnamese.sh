#!/usr/bin/env bash
# SQLite 3.50.4 (PyPI sqlean.py 3.50.4.5), FTS5: the default search without accents finds decomposed names, not composed.
#
# Guess: unicode61 removes accents by default, so that "nguyen" finds "Nguyễn"; if a form fails, it is the decomposed.
# Seen:  the default is remove_diacritics 1, which leaves a letter with two marks (ễ, ầ, ữ, ậ) alone: "tran" finds
#        nobody called Trần, and of two Nguyễn only the decomposed one comes. With 2 both come. The trigram tokenizer
#        has the same option, where 1 means what 2 means for unicode61. đ stays đ everywhere: "do" never finds Đỗ.
#
# Two marks on one letter are rare in most languages and are in most Vietnamese names; a test with "Lê" and "Phạm"
# passes. For a register that is carried about in one file: remove_diacritics 2, and đ folded by oneself.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install sqlean.py==3.50.4.5

venv/bin/python - <<'PY'
import sys
import unicodedata
import sqlean

names = {
    "Nguyễn": "Nguyễn Thị Hoa",
    "Nguyễn (decomposed)": unicodedata.normalize("NFD", "Nguyễn Thị Hoa"),
    "Trần": "Trần Văn Hữu",
    "Lê": "Lê Phạm",
    "Đỗ": "Đỗ Bình",
}
asked = ["nguyen", "tran", "huu", "le", "do"]


def found(options):
    database = sqlean.connect(":memory:")
    database.execute(f"create virtual table person using fts5(key unindexed, name{options})")
    database.executemany("insert into person values (?, ?)", names.items())
    return {
        word: [row[0] for row in database.execute("select key from person where name match ? order by rowid", (word,))]
        for word in asked
    }


expected = {
    "": {"nguyen": ["Nguyễn (decomposed)"], "tran": [], "huu": [], "le": ["Lê"], "do": []},
    ", tokenize='unicode61 remove_diacritics 2'": {
        "nguyen": ["Nguyễn", "Nguyễn (decomposed)"], "tran": ["Trần"], "huu": ["Trần"], "le": ["Lê"], "do": [],
    },
    ", tokenize='trigram remove_diacritics 1'": {
        "nguyen": ["Nguyễn", "Nguyễn (decomposed)"], "tran": ["Trần"], "huu": ["Trần"], "le": [], "do": [],
    },
}
print("SQLite", sqlean.sqlite_version)
changed = 0
for options, answers in expected.items():
    seen = found(options)
    print(options or "default")
    for word in asked:
        print(f"  {word}: {', '.join(seen[word]) or 'nobody'}")
    changed += seen != answers
sys.exit(1 if changed else 0)
PY
