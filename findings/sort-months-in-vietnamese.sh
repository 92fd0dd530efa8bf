#!/usr/bin/env bash
# sort -M (coreutils 9.1) and iconv //TRANSLIT under glibc's own vi_VN locale (glibc 2.36, Debian 12).
#
# Guess: sort -M knows the months as date +%b of the same locale writes them; transliteration to plain text is the same
#        in every UTF-8 locale.
# Seen:  date writes "Thg 1" to "Thg 12", and sort -M knows none of them: it takes the space out of its own names, not out
#        of the input. Stable, it leaves the lines as they came; without -s they are sorted as text: 1, 10, 11, 12, 2.
#        And ₫ becomes "dd" under vi_VN and "Dong" under C.UTF-8, while the letters are the same.
#
# No error: a report by months sorts right in English, and in Vietnamese from January to September of one year. Sort by
# the number, and name the month after.
set -euo pipefail
[[ -e /usr/share/i18n/locales/vi_VN ]] || apt-get install -y -qq locales >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
localedef -i vi_VN -f UTF-8 "$work/vi_VN.UTF-8"

vietnamese() { LOCPATH=$work LC_ALL=vi_VN.UTF-8 "$@"; }
english() { LC_ALL=C "$@"; }
months() { for month in 2 10 11 1 12; do "$1" date -d "2026-$month-01" '+%b'; done; }
stable=$(months vietnamese | vietnamese sort -s -M | tr '\n' ',')
plain=$(months vietnamese | vietnamese sort -M | tr '\n' ',')
other=$(months english | english sort -M | tr '\n' ',')
printf '%s\n' "sort -s -M: $stable" "sort -M: $plain" "in English: $other"
vi=$(printf 'Đỗ Ước 5.000₫' | vietnamese iconv -f UTF-8 -t ASCII//TRANSLIT)
c=$(printf 'Đỗ Ước 5.000₫' | LC_ALL=C.UTF-8 iconv -f UTF-8 -t ASCII//TRANSLIT)
echo "plain: vi_VN '$vi', C.UTF-8 '$c'"
[[ $stable == 'Thg 2,Thg 10,Thg 11,Thg 1,Thg 12,' && $plain == 'Thg 1,Thg 10,Thg 11,Thg 12,Thg 2,' ]]
[[ $other == 'Jan,Feb,Oct,Nov,Dec,' && $vi == 'Do Uoc 5.000dd' && $c == 'Do Uoc 5.000Dong' ]]
