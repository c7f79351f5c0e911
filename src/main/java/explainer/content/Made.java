package explainer.content;

import java.util.Map;
import java.util.TreeMap;

/** The files that the bake makes besides pages: feed, sitemap and the like, and the data of types with an ending. */
public final class Made {

    private static final String[] SLOTS = {"archive", "feed", "sitemap", "error404", "index"};

    private Made() {
    }

    /** Their paths in the site, each with the document it comes from, or "" where none stands behind it. */
    public static Map<String, String> files(Site site) {
        Config config = site.config();
        Map<String, String> made = new TreeMap<>();
        for (String slot : SLOTS) {
            String file = config.value(slot + ".file", "");
            if (!file.isEmpty() && !config.value("render." + slot, "true").equals("false")) {
                made.put(file, "");
            }
        }
        String content = config.contentFolder() + "/";
        for (Document document : site.documents()) {
            String extension = extension(config, document);
            if (!extension.isEmpty() && document.path().startsWith(content)) {
                made.put(document.path().substring(content.length()).replaceAll("\\.md$", "") + extension, document.path());
            }
        }
        return made;
    }

    /** The ending of the data file that comes of a document, or "" when a page does. */
    public static String extension(Config config, Document document) {
        return document.type().isEmpty() ? "" : config.value("template." + document.type() + ".extension", "");
    }
}
