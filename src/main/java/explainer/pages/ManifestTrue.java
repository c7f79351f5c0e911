package explainer.pages;

import explainer.rule.Sink;
import java.util.Set;
import java.util.TreeSet;

/** The list of all files is not that of the files that are there. */
public final class ManifestTrue implements PageRule {

    /** The list's own name; sha256sum -c reads it. */
    public static final String FILE = "manifest.sha256";

    private static final String HINT = "Do not change finished files by hand: change the content or a template, and run mvn verify.";

    @Override
    public String id() {
        return "manifest-true";
    }

    @Override
    public String summary() {
        return "A file is not in the list of files, is not as the list has it, or is in the list alone.";
    }

    @Override
    public void check(Published site, Sink sink) {
        if (!site.files().containsKey(FILE)) {
            site.report(sink, FILE, "there is no list of files", "Run mvn verify, which finishes the site and makes it.");
            return;
        }
        Set<String> unlisted = new TreeSet<>(site.files().keySet());
        unlisted.remove(FILE);
        int offset = 0;
        for (String line : site.texts().get(FILE).text().split("\n")) {
            String path = line.length() > 66 ? line.substring(66) : "";
            byte[] bytes = site.files().get(path);
            if (bytes == null) {
                site.report(sink, FILE, offset, "it lists “" + (path.isEmpty() ? line : path) + "”, and there is no such file", HINT);
            } else if (!line.startsWith(Digest.hex(bytes) + "  ")) {
                site.report(sink, path, "it was changed after the list of files was made", HINT);
            }
            unlisted.remove(path);
            offset += line.length() + 1;
        }
        unlisted.forEach(path -> site.report(sink, path, "it is not in the list of files", HINT));
    }
}
