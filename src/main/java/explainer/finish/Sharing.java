package explainer.finish;

import explainer.pages.Page;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** What a page tells to those who show a link to it: its card, by Open Graph (https://ogp.me) and Twitter tags. */
final class Sharing {

    private Sharing() { }

    /** Whether a meta element is one that this adds. */
    static boolean added(String name) {
        return name.startsWith("og:image") || name.startsWith("twitter:");
    }

    /** The words of a page's card. */
    static Card card(Page page) {
        Element heading = page.document().selectFirst("h1");
        Element crumb = page.document().selectFirst(".crumbs a");
        Element kicker = page.document().selectFirst(".title .kicker");
        Element claim = page.document().selectFirst(".summary [data-voice]");
        String title = page.meta("og:title");
        return new Card(heading != null ? heading.text() : title.isEmpty() ? page.document().title() : title,
                crumb == null ? "" : crumb.text(),
                crumb == null || kicker == null ? "" : kicker.text(),
                page.meta("og:site_name"),
                claim == null ? "" : claim.attr("data-voice"));
    }

    /** The tags of a page with a card at an absolute address. */
    static String tags(Card card, String address) {
        return property("og:image", address)
                + property("og:image:type", "image/png")
                + property("og:image:width", Integer.toString(Card.WIDTH))
                + property("og:image:height", Integer.toString(Card.HEIGHT))
                + property("og:image:alt", card.alternative())
                + "<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
    }

    private static String property(String name, String content) {
        return "<meta property=\"" + name + "\" content=\"" + Entities.escape(content).replace("\"", "&quot;") + "\">\n";
    }
}
