#!/usr/bin/env bash
# csvkit 2.2.0 with agate 1.14.2 (PyPI): the given name "Na" in a list.
#
# Guess: a column of names is text, and text stays; if the types are guessed wrong, --no-inference leaves all as it is.
# Seen:  csvsort, csvjson and csvlook take "Na" for "not available", in any case of letters, and write nothing: "Lê Thị Na"
#        becomes "Lê Thị". --no-inference does not help, only --blanks does. csvcut, csvgrep and csvformat of the same
#        package keep her, so that a look into the file by one of them shows no loss. And beside it "8,75" becomes 875.
#
# Na is a usual given name, and a list sorted on the way loses it without a word. Count the empty cells of required
# columns after each tool; a name is never "missing" by its letters. The people are invented.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install csvkit==2.2.0 agate==1.14.2
export PATH=$work/venv/bin:$PATH LC_ALL=C.UTF-8

printf '%s\n' 'ho_dem,ten,diem' 'Lê Thị,Na,"8,75"' 'Trần Văn,An,"9,5"' >list.csv
sorted=$(csvsort -c ho_dem list.csv | tr '\n' ' ')
plain=$(csvsort --no-inference -c ho_dem list.csv | tr '\n' ' ')
blanks=$(csvsort --no-inference --blanks -c ho_dem list.csv | tr '\n' ' ')
cut=$(csvcut -c ten list.csv | tr '\n' ' ')
found=$(csvgrep -c ten -m Na list.csv | tail -n +2)
json=$(csvjson list.csv)
printf '%s\n' "csvsort: $sorted" "csvsort --no-inference: $plain" "csvsort --no-inference --blanks: $blanks" \
    "csvcut: $cut" "csvgrep: $found" "csvjson: $json"
[[ $sorted == 'ho_dem,ten,diem Lê Thị,,875 Trần Văn,An,95 ' ]]
[[ $plain == 'ho_dem,ten,diem Lê Thị,,"8,75" Trần Văn,An,"9,5" ' ]]
[[ $blanks == 'ho_dem,ten,diem Lê Thị,Na,"8,75" Trần Văn,An,"9,5" ' ]]
[[ $cut == 'ten Na An ' && $found == 'Lê Thị,Na,"8,75"' && $json == *'"ten": null'* ]]
