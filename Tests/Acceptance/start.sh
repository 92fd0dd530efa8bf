# The first minutes: help, version, completions, and a database that somebody else keeps.
. "$ACCEPTANCE/lib.sh"

step 'The program alone tells where to begin'
ok thidua
stdout_has 'Bắt đầu: thidua init'
cp "$stdout" alone.txt
ok thidua help
cmp alone.txt "$stdout" || fail 'help and no arguments differ'
ok thidua --help
ok thidua help decision approve
stdout_has 'thidua decision approve 2'
ok thidua decision
stdout_has 'approve'

step 'Version'
ok thidua --version
grep -qE '^[0-9]+\.[0-9]+\.[0-9]+$' "$stdout" || fail 'this is no version'

step 'Completions'
for shell in bash zsh fish; do
    ok bash -c "thidua --generate-completion-script $shell >completions.$shell"
    [ -s "completions.$shell" ] || fail "no completions for $shell"
done
ok bash -n completions.bash
ok bash -c '. ./completions.bash && complete -p thidua'

step 'A database of our own server'
ok thidua db url
stdout_is "$THIDUA_DATABASE"
exits 5 thidua db status
stderr_has '(TD010)'
ok thidua db migrate
ok thidua db migrate
stderr_has 'áp dụng 0 tệp'
ok thidua db status
ok thidua db sample
ok thidua db sample
ok thidua init --sample
