package explainer.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what a browser fetches by itself from what it only offers to go to. */
public final class Fetched {

    /** Links that make a browser fetch something; the others (canonical, alternate, license …) only tell. */
    private static final Set<String> LINKS = Set.of("stylesheet", "icon", "apple-touch-icon", "mask-icon", "preload",
            "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest");

    private Fetched() { }

    /** Whether a browser fetches what an attribute names, rather than offering to go there. */
    public static boolean by(Element element, String attribute) {
        String tag = element.normalName();
        return switch (attribute) {
            case "src", "poster", "background" -> true;
            case "data" -> tag.equals("object");
            case "href", "xlink:href" -> Set.of("use", "image", "feimage").contains(tag)
                    || tag.equals("link") && rels(element).stream().anyMatch(LINKS::contains);
            default -> false;
        };
    }

    /** The words of an element's rel. */
    public static List<String> rels(Element element) {
        return List.of(element.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
