package explainer.pages;

import explainer.content.Config;
import explainer.content.Site;
import explainer.content.SiteException;
import explainer.rule.Sink;
import explainer.text.Position;
import explainer.text.TextFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A site as it is published, or is about to be: its files, its pages as they are read, and what they were made of. */
public final class Published {

    /** Shown at any wrong address, however deep: so it is the one page that begins its links at the host's root. */
    static final String LOST = "404.html";

    private static final Pattern TEXT = Pattern.compile(".*\\.(?:html|xml|json|txt|ics|svg|css|js|webmanifest|sha256)|CNAME");
    private static final int NEAR = 70;

    private final String folder;
    private final Site source;
    private final Budget budget;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, Page> pages = new TreeMap<>();
    private final Map<String, TextFile> texts = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Address address;

    private Published(String folder, Map<String, byte[]> files, Site source, Budget budget) {
        this.folder = folder;
        this.source = source;
        this.budget = budget;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.files.forEach((path, bytes) -> {
            if (TEXT.matcher(path).matches()) {
                texts.put(path, TextFile.decode(path, bytes));
            }
            if (path.endsWith(".html")) {
                Page page = Page.of(path, texts.get(path).text());
                pages.put(path, page);
                ids.put(path, new HashSet<>(page.document().select("[id]").eachAttr("id")));
            }
        });
        address = Address.of(pages.values());
    }

    /**
     * A site.
     *
     * @param folder where its files stand, as findings name it
     * @param files  all of them, by path relative to that folder
     * @param source the content and the records that it was made of
     * @throws SiteException when the settings have no budget that can be read
     */
    public static Published of(String folder, Map<String, byte[]> files, Site source) throws SiteException {
        return new Published(folder, files, source, Budget.of(source.config()));
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    SortedMap<String, Page> pages() {
        return pages;
    }

    /** The files that are text, sorted by path. */
    SortedMap<String, TextFile> texts() {
        return new TreeMap<>(texts);
    }

    Address address() {
        return address;
    }

    Config config() {
        return source.config();
    }

    Site source() {
        return source;
    }

    /** What the settings allow its pages and scripts to cost. */
    public Budget budget() {
        return budget;
    }

    /** Whether a page has a part with an id; a file that is no page has none. */
    boolean hasId(String path, String id) {
        return ids.getOrDefault(path, Set.of()).contains(id);
    }

    /** Reports something about a file as a whole. */
    void report(Sink sink, String path, String message, String hint) {
        sink.report(place(path), Position.START, message, hint);
    }

    /** Reports something at an offset of a text file, and shows what stands there: a finished page is one long line. */
    void report(Sink sink, String path, int offset, String message, String hint) {
        Optional<TextFile> text = Optional.ofNullable(texts.get(path));
        String near = text.map(file -> near(file.text(), offset)).orElse("");
        sink.report(place(path), text.map(file -> file.position(offset)).orElse(Position.START),
                message + (near.isEmpty() ? "" : ", at " + near), hint);
    }

    /** Reports something about an element of a page. */
    void report(Sink sink, Page page, Element element, String message, String hint) {
        report(sink, page.path(), Math.max(0, Page.start(element)), message, hint);
    }

    private String place(String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    private static String near(String text, int offset) {
        int from = Math.max(0, Math.min(offset, text.length()));
        String rest = text.substring(from, Math.min(text.length(), from + NEAR)).lines().findFirst().orElse("").strip();
        return rest.length() < NEAR ? rest : rest + "…";
    }
}
