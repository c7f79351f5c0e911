#!/bin/sh
# Times the check on sites of 100, 1,000 and 10,000 documents, on two processors, and how the time grows.
# Needs target/explainer.jar (mvn package). Usage: bench/check.sh [RUNS [DOCUMENTS_PER_RECORD]]
# OPTIONS are given to Java: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" are those with which mvn verify runs the check.
set -eu
cd "$(dirname "$0")/.."
runs=${1:-3}
per=${2:-10000}
jar=target/explainer.jar
[ -f "$jar" ] || { echo "There is no $jar: mvn package makes it." >&2; exit 2; }
two=
if command -v taskset >/dev/null 2>&1; then two="taskset -c ${CPUS:-0,1}"; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
now() { date +%s%N; }
# Processor seconds between two outputs of times, whose second line is of all processes that have ended
spent() {
    awk 'FNR == 2 { split($1, u, /[ms]/); split($2, s, /[ms]/); t[++n] = (u[1] + s[1]) * 60 + u[2] + s[2] }
        END { printf "%.2f", t[2] - t[1] }' "$1" "$2"
}
less() { awk -v a="$1" -v b="$2" 'BEGIN { print a < b ? a : b }'; }
growth() { awk -v a="${1:-0}" -v b="$2" 'BEGIN { if (a > 0) printf "%.1f | %.2f", b / a, log(b / a) / log(10); else printf " | " }'; }
echo "One record for each $per documents; best of $runs."
echo "| documents | seconds | ratio | growth exponent | processor seconds | ratio | growth exponent | checked |"
echo "|--:|--:|--:|--:|--:|--:|--:|---|"
before=
before_cpu=
for size in 100 1000 10000; do
    java -cp "$jar" bench/GenerateSite.java "$work/$size" "$size" "$per"
    best=
    best_cpu=
    for run in $(seq "$runs"); do
        times > "$work/before"
        start=$(now)
        # Findings do not matter here, a check that could not run does
        # shellcheck disable=SC2086
        $two java -XX:ActiveProcessorCount=2 ${OPTIONS:-} -jar "$jar" check --root "$work/$size" > "$work/out" || [ $? -eq 1 ]
        took=$(awk -v a="$start" -v b="$(now)" 'BEGIN { printf "%.2f", (b - a) / 1e9 }')
        times > "$work/after"
        used=$(spent "$work/before" "$work/after")
        best=$(less "${best:-$took}" "$took")
        best_cpu=$(less "${best_cpu:-$used}" "$used")
    done
    printf '| %s | %s | %s | %s | %s | %s |\n' "$size" "$best" "$(growth "$before" "$best")" "$best_cpu" \
        "$(growth "$before_cpu" "$best_cpu")" "$(tail -n 1 "$work/out")"
    before=$best
    before_cpu=$best_cpu
done
