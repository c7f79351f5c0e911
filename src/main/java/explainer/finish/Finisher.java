package explainer.finish;

import explainer.pages.Address;
import explainer.pages.Fetched;
import explainer.pages.Digest;
import explainer.pages.Page;
import explainer.pages.PageSize;
import explainer.pages.Policy;
import explainer.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Makes the published site of a baked one, in memory: nothing of it depends on the clock, the place, the language or the
 * number of processors, and only the pictures of the cards on the fonts of the machine.
 */
public final class Finisher {

    /** A page or its data of a document that its author keeps back. */
    private static final Pattern DRAFT = Pattern.compile(".*-draft\\.(?:html|json)");
    /** What pages fetch, and so may be kept for ever under a name that says what is in it. */
    private static final Pattern FETCHED =
            Pattern.compile("(?!data/|\\.well-known/).*\\.(?:js|svg|png|jpe?g|gif|webp|avif|woff2?)");
    /** Files that hold the absolute addresses of others. */
    private static final Pattern REFERRING = Pattern.compile(".*\\.(?:xml|json|txt|webmanifest)");
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+)(?:-light)?:\\s*#([0-9a-fA-F]{6})\\b");
    private static final Pattern HOST_NAME = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "xlink:href", "content");

    private final Minifier minifier;
    private final String cname;
    private final Function<Map<String, Integer>, Optional<CardPainter>> painters;

    private final List<Fault> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> sheets = new TreeMap<>();
    private final Map<String, Integer> scripts = new HashMap<>();
    private Address site = new Address("");

    private Finisher(Minifier minifier, String cname,
            Function<Map<String, Integer>, Optional<CardPainter>> painters) {
        this.minifier = minifier;
        this.cname = cname;
        this.painters = painters;
    }

    /**
     * Finishes a site.
     *
     * @param baked    the baked files by path, with forward slashes
     * @param cname    the site's own host name, or an empty text
     * @param painters makes a painter of the site's colours; nothing where there are no fonts
     */
    public static Finished finish(Map<String, byte[]> baked, Minifier minifier, String cname,
            Function<Map<String, Integer>, Optional<CardPainter>> painters) {
        return new Finisher(minifier, cname, painters).finish(new TreeMap<>(baked));
    }

    private Finished finish(SortedMap<String, byte[]> baked) {
        baked.keySet().removeIf(path -> DRAFT.matcher(path).matches());
        List<Page> pages = new ArrayList<>();
        baked.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.add(Page.of(path, text(path, bytes)));
            } else if (path.endsWith(".css")) {
                sheets.put(path, text(path, bytes));
            }
        });
        site = Address.of(pages);
        assets(baked);
        List<PageSize> sizes = pages(pages, baked);
        int script = scripts.values().stream().mapToInt(Integer::intValue).sum();
        others(baked);
        manifest();
        Collections.sort(faults);
        return new Finished(files, sizes, script, faults, notes);
    }

    private void assets(Map<String, byte[]> baked) {
        baked.forEach((path, bytes) -> {
            byte[] small = path.endsWith(".js") ? script(path, bytes) : bytes;
            if (path.endsWith(".js")) {
                scripts.put(path, PageSize.gzip(small));
            }
            int dot = path.lastIndexOf('.');
            String name = FETCHED.matcher(path).matches()
                    ? path.substring(0, dot) + "." + Digest.brief(small) + path.substring(dot) : path;
            names.put(path, name);
            if (!path.endsWith(".html") && !path.endsWith(".css")) {
                files.put(name, small);
            }
        });
    }

    private byte[] script(String path, byte[] bytes) {
        Optional<String> small = minifier.script(path, text(path, bytes));
        if (small.isEmpty()) {
            fault(path, 1, "this does not read as a script", "Correct it; the browser's console says where it stops.");
        }
        return small.map(s -> s.getBytes(StandardCharsets.UTF_8)).orElse(bytes);
    }

    private List<PageSize> pages(List<Page> pages, Map<String, byte[]> baked) {
        Styles styles = new Styles(sheets, names, site);
        Optional<CardPainter> painter = painters.apply(colours());
        if (painter.isEmpty()) {
            notes.add("no cards: this Java has no fonts; install fontconfig and a font such as DejaVu, and pages get their "
                    + "pictures for sharing");
        }
        List<PageSize> sizes = new ArrayList<>();
        Set<String> inlined = new HashSet<>();
        for (Page page : pages) {
            Styles.links(page).forEach(link -> styles.sheet(page, link).ifPresent(inlined::add));
            String finished = page(page, styles, painter);
            byte[] bytes = finished.getBytes(StandardCharsets.UTF_8);
            files.put(page.path(), bytes);
            sizes.add(size(Page.of(page.path(), finished), baked.get(page.path()).length, bytes));
        }
        // A sheet that no page of this site needs may be linked from elsewhere, and is made smaller like the others
        sheets.keySet().stream().filter(path -> !inlined.contains(path))
                .forEach(path -> files.put(path, css(path, 1, sheets.get(path)).getBytes(StandardCharsets.UTF_8)));
        return sizes;
    }

    private String page(Page page, Styles styles, Optional<CardPainter> painter) {
        Splices splices = new Splices();
        List<Element> links = Styles.links(page);
        String css = css(page.path(), 1, styles.of(page, faults::add));
        String added = card(page, painter) + (css.isEmpty() ? "" : "<style>" + css + "</style>");
        for (Element link : links) {
            splices.replace(Page.start(link), Page.end(link), link == links.get(0) ? added : "");
        }
        if (links.isEmpty() && !added.isEmpty()) {
            Element title = page.document().selectFirst("title");
            int at = title == null ? 0 : Page.end(title);
            splices.replace(at, at, added);
        }
        for (Element style : page.document().select("style")) {
            // The parser tells where a style's end tag ends, and not where it begins
            int to = page.text().lastIndexOf("</", Page.end(style) - 1);
            splices.replace(style.sourceRange().endPos(), to, css(page.path(), Page.line(style), style.data()));
        }
        references(page, links, splices);
        Page whole = Page.of(page.path(), absolute(splices.in(page.text())));
        Page small = Page.of(page.path(), Spaces.shown(minifier.html(Spaces.kept(whole))));
        Sameness.words(page.document(), small.document()).or(() -> Sameness.structure(whole.document(), small.document()))
                .ifPresent(difference -> fault(page.path(), 1, "the minifier changed the page: " + difference,
                        "Write the place another way in the template, and tell the minifier's makers."));
        return withPolicy(small);
    }

    private String css(String path, int line, String css) {
        Optional<String> small = css.isBlank() ? Optional.of("") : minifier.css(css);
        if (small.isEmpty()) {
            fault(path, line, "its styles do not read as CSS",
                    "Correct the sheet that was changed last; a browser's console says where it stops.");
        }
        return small.orElse("");
    }

    /** Files that got another name are called by it. */
    private void references(Page page, List<Element> without, Splices splices) {
        for (Element element : page.document().getAllElements()) {
            if (without.contains(element)) {
                continue;
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                boolean fetched = Fetched.by(element, key);
                if (!fetched && !ADDRESSES.contains(key) || key.equals("content") || attribute.getValue().isBlank()) {
                    continue;
                }
                Optional<String> file = site.file(page.path(), attribute.getValue());
                String name = file.map(names::get).orElse(null);
                if (name == null && fetched && file.isPresent()) {
                    fault(page.path(), Page.line(element), "there is no file " + attribute.getValue(),
                            "Put it under assets, or take it out of the template.");
                } else if (name != null && !name.equals(file.get())) {
                    String tail = attribute.getValue().replaceFirst("^[^?#]*", "");
                    String base = attribute.getValue().strip().startsWith("/") ? site.base() + "/" + name
                            : Address.elsewhere(attribute.getValue()) ? site.host() + "/" + name
                            : Address.relative(page.path(), name);
                    var range = Page.value(element, key);
                    splices.replace(range.startPos(), range.endPos(), base + tail);
                }
            }
        }
    }

    /** A text with every absolute address of a file that got another name put right. */
    private String absolute(String text) {
        String out = text;
        if (!site.host().isEmpty()) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                String address = site.host() + "/" + name.getKey();
                if (!name.getKey().equals(name.getValue()) && out.contains(address)) {
                    out = out.replace(address, site.host() + "/" + name.getValue());
                }
            }
        }
        return out;
    }

    private String card(Page page, Optional<CardPainter> painter) {
        if (page.unlisted() || painter.isEmpty() || !page.meta("og:image").isEmpty()) {
            return "";
        }
        Element canonical = page.document().selectFirst("link[rel=canonical]");
        if (site.host().isEmpty() || canonical == null) {
            fault(page.path(), 1, "it does not say where it is published, and a card needs an absolute address",
                    "Give it <link rel=\"canonical\"> in the template, or <meta name=\"robots\" content=\"noindex\">.");
            return "";
        }
        Card card = Sharing.card(page);
        String path = card.path(page.path());
        files.put(path, painter.get().png(card));
        return Sharing.tags(card, site.host() + "/" + path);
    }

    private String withPolicy(Page page) {
        Element charset = page.document().selectFirst("meta[charset]");
        if (charset == null) {
            fault(page.path(), 1, "it does not say its encoding", "Begin its head with <meta charset=\"utf-8\">.");
            return page.text();
        }
        int at = Page.end(charset);
        return new Splices().replace(at, at, Policy.meta(page.document())).in(page.text());
    }

    private PageSize size(Page page, int baked, byte[] bytes) {
        int requests = 1 + Styles.links(page).size()
                + page.document().select("script[src]:not([defer]):not([async]):not([type=module])").size();
        Set<String> used = new TreeSet<>();
        for (Element script : page.document().select("script[src]")) {
            site.file(page.path(), script.attr("src")).ifPresent(used::add);
        }
        int script = scripts.entrySet().stream().filter(e -> used.contains(names.get(e.getKey())))
                .mapToInt(Map.Entry::getValue).sum();
        return new PageSize(page.path(), baked, bytes.length, PageSize.gzip(bytes), requests, script);
    }

    /** The site's colours in the light, by the names that its style sheets give them. */
    private Map<String, Integer> colours() {
        Map<String, Integer> colours = new TreeMap<>();
        for (String css : sheets.values()) {
            Matcher colour = COLOUR.matcher(css);
            while (colour.find()) {
                colours.putIfAbsent(colour.group(1), Integer.parseInt(colour.group(2), 16));
            }
        }
        colours.putIfAbsent("paper", 0xffffff);
        colours.putIfAbsent("ink", 0x171b22);
        return colours;
    }

    private void others(Map<String, byte[]> baked) {
        for (String path : baked.keySet()) {
            if (REFERRING.matcher(path).matches()) {
                String before = text(path, baked.get(path));
                String after = absolute(before);
                if (!after.equals(before)) {
                    files.put(path, after.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        // Without it, GitHub Pages would bake the site again with Jekyll, and leave files out
        files.put(".nojekyll", new byte[0]);
        if (!cname.isEmpty()) {
            if (!HOST_NAME.matcher(cname).matches()) {
                fault("CNAME", 1, "site.cname is '" + cname + "', which is no host name",
                        "Write it in jbake.properties like site.cname=www.example.org, without https:// and slashes.");
            }
            files.put("CNAME", (cname + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** A list as sha256sum writes and checks it, sorted by path. */
    private void manifest() {
        StringBuilder out = new StringBuilder();
        files.forEach((path, bytes) -> out.append(Digest.hex(bytes)).append("  ").append(path).append('\n'));
        files.put(Publication.MANIFEST, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String text(String path, byte[] bytes) {
        TextFile file = TextFile.decode(path, bytes);
        file.problems().forEach(problem -> fault(path, problem.at().line(), problem.message(), problem.hint()));
        return file.text();
    }

    private void fault(String path, int line, String message, String hint) {
        faults.add(new Fault(path, line, message, hint));
    }
}
