package explainer.pages;

import explainer.rule.Sink;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page lacks what every page has: one heading, a main part, a title and a description of its own, its language, its address. */
final class PageComplete implements PageRule {

    private static final String TEMPLATE = "Let the template call the layout macro, which writes it.";

    @Override
    public String id() {
        return "page-complete";
    }

    @Override
    public String summary() {
        return "A page lacks one heading, a main part, its language, a title or description of its own, or its own address.";
    }

    @Override
    public void check(Published site, Sink sink) {
        Map<String, String> titles = new HashMap<>();
        Map<String, String> descriptions = new HashMap<>();
        site.pages().forEach((path, page) -> {
            Elements headings = page.document().select("h1");
            if (headings.size() != 1 || headings.text().isBlank()) {
                site.report(sink, path, "it has " + (headings.isEmpty() ? "no" : headings.size() == 1 ? "an empty"
                        : Integer.toString(headings.size())) + " <h1>, and needs one that says what it is about", TEMPLATE);
            }
            if (page.document().select("main").size() != 1) {
                site.report(sink, path, "it needs one <main>, for those who skip the menu", TEMPLATE);
            }
            language(site, page, sink);
            own(site, path, "title", page.document().title(), titles, sink);
            if (!page.unlisted()) {
                own(site, path, "description", page.meta("description"), descriptions, sink);
                address(site, page, sink);
            }
        });
    }

    private static void language(Published site, Page page, Sink sink) {
        String wanted = site.config().value("site.language", "");
        Element html = page.document().selectFirst("html");
        String lang = html == null ? "" : html.attr("lang");
        if (lang.isBlank() || !wanted.isEmpty() && !lang.equals(wanted)) {
            site.report(sink, page.path(), lang.isBlank() ? "it does not say its language"
                    : "its language is “" + lang + "”, and the site's is “" + wanted + "”",
                    "Write lang into <html>, from site.language of jbake.properties.");
        }
    }

    private static void own(Published site, String path, String what, String text, Map<String, String> seen, Sink sink) {
        String other = text.isBlank() ? null : seen.putIfAbsent(text, path);
        if (text.isBlank()) {
            site.report(sink, path, "it has no " + what, "Write one in the document's header.");
        } else if (other != null) {
            site.report(sink, path, "its " + what + " is that of " + other, "Say in the document's header what this page is about.");
        }
    }

    private static void address(Published site, Page page, Sink sink) {
        String own = site.address().host() + "/" + page.path().replaceFirst("(^|/)index\\.html$", "$1");
        String canonical = page.document().select("link[rel=canonical]").attr("href");
        String told = page.meta("og:url");
        String host = site.config().value("site.host", "");
        if (!canonical.equals(own)) {
            site.report(sink, page.path(), canonical.isEmpty() ? "it does not say its own address"
                    : "its canonical address is " + canonical + ", and it stands at " + own, TEMPLATE);
        } else if (!told.isEmpty() && !told.equals(own)) {
            site.report(sink, page.path(), "it tells those who share it the address " + told + ", and it stands at " + own, TEMPLATE);
        } else if (!host.isEmpty() && !host.equals(site.address().host())) {
            site.report(sink, page.path(), "it says that the site is at " + site.address().host() + ", and site.host is " + host,
                    "Bake the site again: mvn verify.");
        }
    }
}
