# What the scripts of this folder are written in. Sourced first; `run` has set the scene.
#
#   ok COMMAND…             runs it; it must succeed
#   refused CODE COMMAND…   runs it; it must fail and name the error CODE
#   exits N COMMAND…        runs it; its exit code must be N
#   stdout_has TEXT, stdout_lacks TEXT, stderr_has TEXT, stdout_is TEXT: of the last command
#   same_as FILE            standard output of the last command is expected/FILE (UPDATE_GOLDEN=1 writes it)
#   stderr_same_as FILE     the same for standard error
#   rows N QUERY            the query gives N
#
# Everything is echoed, so that what a script prints is a transcript of the journey.
set -euo pipefail

stdout=$PWD/../stdout
stderr=$PWD/../stderr
status=0

fail() {
    echo "FAILED: $*"
    exit 1
}

step() { printf '\n# %s\n' "$*"; }

# Runs a command and remembers what it said.
attempt() {
    printf '$'
    printf ' %q' "$@" | sed "s/\\$'\\\\n'/ /g"
    printf '\n'
    status=0
    "$@" >"$stdout" 2>"$stderr" || status=$?
    cat "$stdout" "$stderr"
}

ok() {
    attempt "$@"
    [ "$status" = 0 ] || fail "exit code $status"
}

refused() {
    local code=$1
    shift
    attempt "$@"
    [ "$status" != 0 ] || fail "this should have been refused with $code"
    stderr_has "($code)"
    [ ! -s "$stdout" ] || fail "an error belongs on standard error only"
}

exits() {
    local expected=$1
    shift
    attempt "$@"
    [ "$status" = "$expected" ] || fail "exit code $status, not $expected"
}

stdout_has() { grep -qF -- "$1" "$stdout" || fail "standard output has no: $1"; }
stdout_lacks() { ! grep -qF -- "$1" "$stdout" || fail "standard output has: $1"; }
stderr_has() { grep -qF -- "$1" "$stderr" || fail "standard error has no: $1"; }
stdout_is() { [ "$(cat "$stdout")" = "$1" ] || fail "standard output is not: $1"; }

compare() {
    if [ "${UPDATE_GOLDEN:-}" = 1 ]; then
        mkdir -p "$ACCEPTANCE/expected"
        cp "$1" "$ACCEPTANCE/expected/$2"
    fi
    diff -u "$ACCEPTANCE/expected/$2" "$1" || fail "this differs from expected/$2"
}

same_as() { compare "$stdout" "$1"; }
stderr_same_as() { compare "$stderr" "$1"; }

rows() {
    local found
    found=$(psql "$THIDUA_DATABASE" -XAtc "$2")
    [ "$found" = "$1" ] || fail "$2: $found, not $1"
}

# Who acts from here on: the office, the head and the deputy of the sample's commune, or nobody by name.
as() { if [ "$1" = nobody ]; then unset THIDUA_AS; else export THIDUA_AS=$1; fi; }
office=vp.phuhuu
head=ct.phuhuu
deputy=pct.phuhuu

# Three people of the sample lack what their form asks for: who signs all the same says why.
unmet=(--unmet-because 'Hội đồng đã xem xét, nhất trí đề nghị')

# The id of the nomination with that name in a dossier.
nomination() {
    thidua nomination list --dossier "$1" --format csv | awk -F, -v name="$2" '$6 == name { print $1 }'
}

# A dossier of the sample's round of 2025, received by the office; its id goes to the variable `dossier`.
receive_sample() {
    ok thidua init --sample
    as "$office"
    ok thidua nomination import "$SAMPLE/nominations_2025.csv" --unit 30244.VX --to 30244 --campaign PH-2025 \
        --on 2025-12-01
    dossier=$(cat "$stdout")
    ok thidua dossier submit "$dossier" --number 45/TTr-VHXH --date 2025-12-01
    ok thidua dossier receive "$dossier" --date 2025-12-02
}

# A draft of the same, which the council recommended as a whole; its id goes to the variable `decision`.
draft_sample() {
    receive_sample
    ok thidua council record --dossier "$dossier" --date 2025-12-10 --minutes 02/BB-HĐTĐKT --members 9 --present 9
    ok thidua decision draft --authority 30244 --dossier "$dossier" --on 2025-12-20
    decision=$(cat "$stdout")
}

# Runs a command line in a terminal of 80 columns, which types what comes on standard input.
in_terminal() { script -qec "stty cols 80 rows 24; $1" /dev/null; }
has_terminal() { command -v script >/dev/null; }
