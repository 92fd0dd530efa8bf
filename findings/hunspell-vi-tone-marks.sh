#!/usr/bin/env bash
# hunspell-vi of Debian 12 (1:7.5.0), the dictionary of LibreOffice too, meets the two ways to place a tone mark.
#
# Guess: hoà and hòa, thuỷ and thủy are both in use, so both are accepted.
# Seen:  only hoà, thuỷ, uý, khoẻ, tuỳ are words; hòa, thủy, úy, khỏe, tùy are mistakes. quý is right and qúy wrong. Every
#        decomposed word (NFD) is a mistake, hoà and đường as well.
#
# Both placements are in daily use, and many people called Hòa or Thủy write themselves so: their names are underlined in
# red, and a helpful hand "corrects" some. Compare names by a key with one placement, show them as they were given.
set -euo pipefail
[[ -e /usr/share/hunspell/vi_VN.dic ]] && command -v hunspell >/dev/null ||
    apt-get install -y -qq hunspell hunspell-vi >/dev/null
export LC_ALL=C.UTF-8

mistakes() { hunspell -d vi_VN -i utf-8 -l | tr '\n' ' '; }
words() { printf '%s\n' hoà hòa thuỷ thủy uý úy khoẻ khỏe tuỳ tùy quý qúy đường; }
composed=$(words | mistakes)
decomposed=$(words | python3 -c '
import sys, unicodedata
sys.stdout.write(unicodedata.normalize("NFD", sys.stdin.read()))
' | mistakes)
echo "mistakes: $composed"
echo "mistakes, decomposed: $(wc -w <<<"$decomposed") of 13"
[[ $composed == 'hòa thủy úy khỏe tùy qúy ' && $(wc -w <<<"$decomposed") -ge 12 ]]
