package explainer.finish;

import explainer.pages.Address;
import explainer.pages.Page;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Gives pages their cards.
 *
 * @param painter nothing where there are no fonts, and so no cards
 * @param files   gets the pictures, by path
 * @param faults  gets pages that do not say where they are published
 */
record Cards(Optional<CardPainter> painter, Address site, Map<String, byte[]> files, Faults faults) {

    /** The tags that tell of a page's card; empty for a page that nobody shares or that has a picture of its own. */
    String tags(Page page) {
        if (page.unlisted() || painter.isEmpty() || !page.meta("og:image").isEmpty()) {
            return "";
        }
        Element canonical = page.document().selectFirst("link[rel=canonical]");
        if (site.host().isEmpty() || canonical == null) {
            faults.add(page.path(), 1, "it does not say where it is published, and a card needs an absolute address",
                    "Give it <link rel=\"canonical\"> in the template, or <meta name=\"robots\" content=\"noindex\">.");
            return "";
        }
        Card card = Sharing.card(page);
        String path = card.path(page.path());
        files.put(path, painter.get().png(card));
        return Sharing.tags(card, site.host() + "/" + path);
    }
}
