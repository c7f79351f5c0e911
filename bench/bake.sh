#!/bin/sh
# Compares a warm mvn jbake:generate of this site with the same plugin baking a site of one page, in paired runs: what
# the site itself costs, without what Maven and JBake cost on any. Usage: bench/bake.sh [PAIRS]
set -eu
cd "$(dirname "$0")/.."
pairs=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
now() { date +%s%N; }
one="$work/one"
mkdir -p "$one/content" "$one/templates" "$one/assets"
cp -r pom.xml .mvn "$one/"
cat > "$one/jbake.properties" <<'P'
template.page.file=page.ftl
render.index=false
render.archive=false
render.feed=false
render.sitemap=false
render.tags=false
P
printf 'title=One\ntype=page\nstatus=published\ndate=2026-11-22\n~~~~~~\nOne page.\n' > "$one/content/one.md"
printf '<html><body>${content.body}</body></html>\n' > "$one/templates/page.ftl"
bake() { (cd "$1" && mvn -q -o jbake:generate > "$work/log" 2>&1) || { cat "$work/log" >&2; exit 2; }; }
bake .
bake "$one"
[ -f "$one/target/microsite/one.html" ] || { echo "The site of one page was not baked." >&2; exit 2; }
i=0
while [ "$i" -lt "$pairs" ]; do
    start=$(now); bake .; site=$(( $(now) - start ))
    start=$(now); bake "$one"; page=$(( $(now) - start ))
    echo "$site $page"
    i=$((i + 1))
done | sort -n > "$work/pairs"
awk '{ site[NR] = $1 / 1e9; page[NR] = $2 / 1e9; ratio[NR] = $1 / $2 }
    function median(a, n,   i, j, t) { for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (a[j] < a[i]) { t = a[i]; a[i] = a[j]; a[j] = t }
        return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2 }
    END { printf "this site %.2f s, one page %.2f s, ratio of pairs %.2f (medians of %d pairs)\n", median(site, NR), median(page, NR), median(ratio, NR), NR }' "$work/pairs"
