# Timing, medians and peak memory. Sourced by `run`.

median() { sort -n | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); print (NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2) }'; }

# Seconds that a command took, in `elapsed`.
timed() {
    local begin=${EPOCHREALTIME/./} end
    "$@"
    end=${EPOCHREALTIME/./}
    elapsed=$(awk -v us=$((end - begin)) 'BEGIN { printf "%.6f", us / 1e6 }')
}

# Runs a command, and keeps its peak memory (KiB) in `peak` when it is the highest yet; its exit code is the command's.
peak=0
watched() {
    local report=$home/files/peak.$$ kib status=0
    /usr/bin/time -o "$report" -f %M "$@" || status=$?
    kib=$(tail -n 1 "$report")
    rm -f "$report"
    [ "$kib" -le "$peak" ] || peak=$kib
    return $status
}

# Runs `ours` and `rival` in turn, `before` (not timed) ahead of each, and prints the result.
# Arguments: unit and factor in which to print seconds. R is the median of the pairs' ratios: lower is better.
interleave() {
    local unit=${1:-s} factor=${2:-1} i ours rival ratios='' all_ours='' all_rival=''
    for ((i = 1; i <= runs; i++)); do
        before ours
        timed ours
        ours=$elapsed
        before rival
        timed rival
        rival=$elapsed
        all_ours+=$ours$'\n' all_rival+=$rival$'\n'
        ratios+=$(awk -v a="$ours" -v b="$rival" 'BEGIN { printf "%.4f", a / b }')$'\n'
        [ "$runs" -gt 10 ] || awk -v i=$i -v a="$ours" -v b="$rival" -v f="$factor" -v u="$unit" \
            'BEGIN { printf "  pair %d: ours %.2f %s, rival %.2f %s, ratio %.2f\n", i, a * f, u, b * f, u, a / b }'
    done
    [ "$peak" = 0 ] || echo "  peak memory of our process: $(awk -v k="$peak" 'BEGIN { printf "%.1f", k / 1024 }') MiB"
    ours=$(printf %s "$all_ours" | median)
    rival=$(printf %s "$all_rival" | median)
    awk -v n="$name" -v r="$(printf %s "$ratios" | median)" -v a="$ours" -v b="$rival" -v f="$factor" -v u="$unit" \
        'BEGIN { printf "%s ratio %.2f (ours %.2f %s, rival %.2f %s)\n", n, r, a * f, u, b * f, u }'
}

# A query of sql/queries on one line, with its parameters put in place: query PATH '$1' …
query() {
    local text i file=$here/../../sql/queries/$1.sql named
    # A query that has got another parameter since is not asked for what it no longer is.
    named=$(sed -n 's/^-- param: *//p' "$file" | tr ',' '\n' | grep -c .)
    [ "$named" = $(($# - 1)) ] || { echo "$1 has $named parameters, not $(($# - 1))" >&2; exit 1; }
    text=$(grep -v '^--' "$file" | tr '\n' ' ')
    for ((i = $#; i > 1; i--)); do text=${text//"\$$((i - 1))"/"${!i}"}; done
    echo "$text"
}
