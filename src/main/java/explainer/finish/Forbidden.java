package explainer.finish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What no page may hold: things that the page's policy would block, and anything from another host. */
final class Forbidden {

    /** Links that make a browser fetch something; the others (canonical, alternate, license …) only tell. */
    private static final Set<String> FETCHED = Set.of("stylesheet", "icon", "apple-touch-icon", "mask-icon", "preload",
            "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest");

    private static final Pattern SCRIPT_ADDRESS = Pattern.compile("\\s*(?i:javascript|vbscript):.*", Pattern.DOTALL);

    private final Page page;
    private final Address site;
    private final List<Fault> faults = new ArrayList<>();

    private Forbidden(Page page, Address site) {
        this.page = page;
        this.site = site;
    }

    /** The faults of a baked page. */
    static List<Fault> in(Page page, Address site) {
        Forbidden forbidden = new Forbidden(page, site);
        page.document().getAllElements().forEach(forbidden::look);
        return forbidden.faults;
    }

    private void look(Element element) {
        String tag = element.normalName();
        if (Set.of("base", "iframe", "object", "embed", "frame").contains(tag)) {
            fault(element, "<" + tag + "> is blocked by the page's policy", "Take it out of the template.");
        }
        for (Attribute attribute : element.attributes()) {
            attribute(element, tag, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
        }
        if (tag.equals("script") && element.hasAttr("src") && !element.hasAttr("defer") && !element.hasAttr("async")) {
            fault(element, "the script " + element.attr("src") + " keeps the page from being seen until it is there",
                    "Add defer to it in the template.");
        }
    }

    private void attribute(Element element, String tag, String name, String value) {
        if (name.equals("style")) {
            fault(element, "a style attribute on <" + tag + ">, which the page's policy blocks",
                    "Write it as a class in a style sheet, or in SVG as an attribute such as width.");
        } else if (name.startsWith("on")) {
            fault(element, "an inline handler " + name + " on <" + tag + ">, which the page's policy blocks",
                    "Put it into a file of assets/js that finds the element by a data- attribute.");
        } else if (SCRIPT_ADDRESS.matcher(value).matches()) {
            fault(element, "a script as the " + name + " of <" + tag + ">, which the page's policy blocks",
                    "Put it into a file of assets/js that finds the element by a data- attribute.");
        } else if (name.equals("srcset") || name.equals("imagesrcset")) {
            fault(element, "srcset, whose addresses finishing does not follow", "Use src with one picture.");
        } else if (fetched(element, tag, name) && value.strip().toLowerCase(Locale.ROOT).startsWith("data:")) {
            fault(element, "<" + tag + "> holds its data in the address, which the page's policy blocks",
                    "Keep it as a file under assets.");
        } else if (fetched(element, tag, name) && Address.elsewhere(value) && site.file(page.path(), value).isEmpty()) {
            fault(element, "<" + tag + "> fetches " + value + " from another host",
                    "Keep a copy under assets, or take it out: a page asks nobody else for anything.");
        }
    }

    /** Whether a browser fetches what an attribute names, rather than offering to go there. */
    static boolean fetched(Element element, String tag, String attribute) {
        return switch (attribute) {
            case "src", "poster", "background" -> true;
            case "data" -> tag.equals("object");
            case "href", "xlink:href" -> Set.of("use", "image", "feimage").contains(tag)
                    || tag.equals("link") && rels(element).stream().anyMatch(FETCHED::contains);
            default -> false;
        };
    }

    /** The words of an element's rel. */
    static List<String> rels(Element element) {
        return List.of(element.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private void fault(Element element, String message, String hint) {
        faults.add(new Fault(page.path(), Page.line(element), message, hint));
    }
}
