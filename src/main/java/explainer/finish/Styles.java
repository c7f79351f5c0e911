package explainer.finish;

import explainer.pages.Address;
import explainer.pages.Fetched;
import explainer.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The style sheets that a page links, in their order, as one sheet that stands in the page. */
final class Styles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)");
    private static final Pattern IMPORT = Pattern.compile("@import\\b");
    private static final String HINT_FILE = "Name a file under assets.";

    private final Map<String, String> sheets;
    private final Map<String, String> names;
    private final Address site;

    /**
     * @param sheets the text of every sheet, by path
     * @param names  every file of the site, by the path it was baked under; its value is the path it gets
     */
    Styles(Map<String, String> sheets, Map<String, String> names, Address site) {
        this.sheets = sheets;
        this.names = names;
        this.site = site;
    }

    /** The elements of a page that link its sheets, in order. Alternative sheets are not among them. */
    static List<Element> links(Page page) {
        return page.document().select("link[rel][href]").stream()
                .filter(link -> Fetched.rels(link).contains("stylesheet") && !Fetched.rels(link).contains("alternate"))
                .toList();
    }

    /** The sheet a link names, if it is one of the site's. */
    Optional<String> sheet(Page page, Element link) {
        return site.file(page.path(), link.attr("href")).filter(sheets::containsKey);
    }

    /** All of a page's linked CSS, not yet minified; whatever does not resolve is a fault. */
    String of(Page page, Consumer<Fault> faults) {
        StringBuilder all = new StringBuilder();
        for (Element link : links(page)) {
            Optional<String> path = sheet(page, link);
            if (path.isEmpty()) {
                if (!Address.elsewhere(link.attr("href"))) {
                    faults.accept(new Fault(page.path(), Page.line(link), "there is no style sheet " + link.attr("href"),
                            "Make it under assets/css, or take the link out of the template."));
                }
                continue;
            }
            String css = resolved(path.get(), page, faults);
            String media = link.attr("media").strip();
            all.append(media.isEmpty() || media.equals("all") ? css : "@media " + media + "{" + css + "}").append('\n');
        }
        return all.toString();
    }

    private String resolved(String path, Page page, Consumer<Fault> faults) {
        String css = COMMENT.matcher(sheets.get(path)).replaceAll(" ");
        if (IMPORT.matcher(css).find()) {
            faults.accept(new Fault(path, 1, "@import fetches another style sheet before the page is seen",
                    "Link that sheet in the template."));
        }
        Matcher url = URL.matcher(css);
        StringBuilder out = new StringBuilder();
        while (url.find()) {
            String address = (url.group(1) != null ? url.group(1) : url.group(2) != null ? url.group(2) : url.group(3)).strip();
            if (address.startsWith("#")) {
                continue;
            }
            Optional<String> file = site.file(path, address).filter(names::containsKey);
            if (file.isEmpty()) {
                String what = address.startsWith("data:") ? "data in an address, which the pages' policy blocks"
                        : Address.elsewhere(address) ? "url(" + address + ") is on another host"
                        : "url(" + address + ") names no file of the site";
                faults.accept(new Fault(path, 1, what, HINT_FILE));
                continue;
            }
            url.appendReplacement(out, Matcher.quoteReplacement(
                    "url(\"" + Address.relative(page.path(), names.get(file.get())) + "\")"));
        }
        return url.appendTail(out).toString();
    }
}
