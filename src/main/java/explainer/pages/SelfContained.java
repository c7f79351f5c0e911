package explainer.pages;

import explainer.rule.Sink;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A page holds something that its policy would block, or that a browser fetches from another host. */
final class SelfContained implements PageRule {

    private static final Pattern SCRIPT_ADDRESS = Pattern.compile("\\s*(?i:javascript|vbscript):.*", Pattern.DOTALL);

    @Override
    public String id() {
        return "self-contained";
    }

    @Override
    public String summary() {
        return "A page holds what its policy blocks, or fetches something from another host.";
    }

    @Override
    public void check(Published site, Sink sink) {
        site.pages().values().forEach(page ->
                page.document().getAllElements().forEach(element -> look(site, page, element, sink)));
    }

    private static void look(Published site, Page page, Element element, Sink sink) {
        String tag = element.normalName();
        if (Set.of("base", "iframe", "object", "embed", "frame").contains(tag)) {
            site.report(sink, page, element, "<" + tag + "> is blocked by the page's policy", "Take it out of the template.");
        }
        for (Attribute attribute : element.attributes()) {
            attribute(site, page, element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue(), sink);
        }
        if (tag.equals("script") && element.hasAttr("src") && !element.hasAttr("defer") && !element.hasAttr("async")) {
            site.report(sink, page, element, "the script " + element.attr("src") + " keeps the page from being seen until it is there",
                    "Add defer to it in the template.");
        }
    }

    private static void attribute(Published site, Page page, Element element, String name, String value, Sink sink) {
        String tag = element.normalName();
        if (name.equals("style")) {
            site.report(sink, page, element, "a style attribute on <" + tag + ">, which the page's policy blocks",
                    "Write it as a class in a style sheet, or in SVG as an attribute such as width.");
        } else if (name.startsWith("on")) {
            site.report(sink, page, element, "an inline handler " + name + " on <" + tag + ">, which the page's policy blocks",
                    "Put it into a file of assets/js that finds the element by a data- attribute.");
        } else if (SCRIPT_ADDRESS.matcher(value).matches()) {
            site.report(sink, page, element, "a script as the " + name + " of <" + tag + ">, which the page's policy blocks",
                    "Put it into a file of assets/js that finds the element by a data- attribute.");
        } else if (name.equals("srcset") || name.equals("imagesrcset")) {
            site.report(sink, page, element, "srcset, whose addresses finishing does not follow", "Use src with one picture.");
        } else if (Fetched.by(element, name) && value.strip().toLowerCase(Locale.ROOT).startsWith("data:")) {
            site.report(sink, page, element, "<" + tag + "> holds its data in the address, which the page's policy blocks",
                    "Keep it as a file under assets.");
        } else if (Fetched.by(element, name) && Address.elsewhere(value) && site.address().file(page.path(), value).isEmpty()) {
            site.report(sink, page, element, "<" + tag + "> fetches " + value + " from another host",
                    "Keep a copy under assets, or take it out: a page asks nobody else for anything.");
        }
    }
}
