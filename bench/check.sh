#!/bin/sh
# Times the check on sites of 100, 1,000 and 10,000 documents, on two processors, and how the time grows.
# Needs target/explainer.jar (mvn package). Usage: bench/check.sh [RUNS]
set -eu
cd "$(dirname "$0")/.."
runs=${1:-3}
jar=target/explainer.jar
[ -f "$jar" ] || { echo "There is no $jar: mvn package makes it." >&2; exit 2; }
two=
if command -v taskset >/dev/null 2>&1; then two="taskset -c 0,1"; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
now() { date +%s%N; }
echo "| documents | seconds, best of $runs | growth exponent | checked |"
echo "|--:|--:|--:|---|"
before=
for size in 100 1000 10000; do
    java -cp "$jar" bench/GenerateSite.java "$work/$size" "$size"
    best=
    for run in $(seq "$runs"); do
        start=$(now)
        # Findings do not matter here, a check that could not run does
        $two java -XX:ActiveProcessorCount=2 -jar "$jar" check --root "$work/$size" > "$work/out" || [ $? -eq 1 ]
        took=$(( $(now) - start ))
        if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
    done
    exponent=$(awk -v a="${before:-0}" -v b="$best" 'BEGIN { if (a > 0) printf "%.2f", log(b / a) / log(10); else print "" }')
    printf '| %s | %s | %s | %s |\n' "$size" "$(awk -v t="$best" 'BEGIN { printf "%.2f", t / 1e9 }')" "$exponent" "$(tail -n 1 "$work/out")"
    before=$best
done
