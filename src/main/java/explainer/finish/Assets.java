package explainer.finish;

import explainer.pages.Digest;
import explainer.pages.PageSize;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a site has beside pages and styles, as it is published: scripts made smaller, and what pages fetch under a name
 * that says what is in it.
 *
 * @param files   by the path they are published under
 * @param names   every file of the site, by the path it was baked under; its value is the path it gets
 * @param scripts bytes of each script after gzip −6, by the path it was baked under
 */
record Assets(SortedMap<String, byte[]> files, SortedMap<String, String> names, SortedMap<String, Integer> scripts) {

    /** What pages fetch, and so may be kept for ever under a name that says what is in it. */
    private static final Pattern FETCHED =
            Pattern.compile("(?!data/|\\.well-known/).*\\.(?:js|svg|png|jpe?g|gif|webp|avif|woff2?)");

    /** Makes them of a baked site. */
    static Assets of(Baked baked, StrictMinifier minifier) {
        Assets assets = new Assets(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        baked.files().forEach((path, bytes) -> {
            if (path.endsWith(".js")) {
                byte[] small = minifier.script(path, baked.text(path), bytes);
                assets.scripts.put(path, PageSize.gzip(small));
                assets.add(path, small);
            } else {
                assets.add(path, bytes);
            }
        });
        return assets;
    }

    private void add(String path, byte[] bytes) {
        int dot = path.lastIndexOf('.');
        String name = FETCHED.matcher(path).matches()
                ? path.substring(0, dot) + "." + Digest.brief(bytes) + path.substring(dot) : path;
        names.put(path, name);
        if (!path.endsWith(".html") && !path.endsWith(".css")) {
            files.put(name, bytes);
        }
    }

    /** Bytes of all scripts, each after gzip −6. */
    int script() {
        return scripts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
