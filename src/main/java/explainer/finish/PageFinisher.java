package explainer.finish;

import explainer.pages.Page;
import explainer.pages.Policy;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Makes a published page of a baked one: its styles and its card's tags in it, its addresses put right, all of it made
 * smaller, with its policy.
 *
 * @param faults gets what must not be published
 */
record PageFinisher(Styles styles, Cards cards, References references, StrictMinifier minifier, Faults faults) {

    /** The text of the published page. */
    String finished(Page page) {
        Splices splices = new Splices();
        List<Element> links = Styles.links(page);
        added(page, links, splices);
        for (Element style : page.document().select("style")) {
            // The parser tells where a style's end tag ends, and not where it begins
            int to = page.text().lastIndexOf("</", Page.end(style) - 1);
            splices.replace(style.sourceRange().endPos(), to, minifier.css(page.path(), Page.line(style), style.data()));
        }
        references.in(page, links, splices);
        Page whole = Page.of(page.path(), references.absolute(splices.in(page.text())));
        return withPolicy(minifier.page(whole, page));
    }

    /** The card's tags and the styles go where the first sheet was linked, or else behind the title. */
    private void added(Page page, List<Element> links, Splices splices) {
        String css = minifier.css(page.path(), 1, styles.of(page, faults::add));
        String added = cards.tags(page) + (css.isEmpty() ? "" : "<style>" + css + "</style>");
        for (Element link : links) {
            splices.replace(Page.start(link), Page.end(link), link == links.get(0) ? added : "");
        }
        if (links.isEmpty() && !added.isEmpty()) {
            Element title = page.document().selectFirst("title");
            int at = title == null ? 0 : Page.end(title);
            splices.replace(at, at, added);
        }
    }

    private String withPolicy(Page page) {
        Element charset = page.document().selectFirst("meta[charset]");
        if (charset == null) {
            faults.add(page.path(), 1, "it does not say its encoding", "Begin its head with <meta charset=\"utf-8\">.");
            return page.text();
        }
        int at = Page.end(charset);
        return new Splices().replace(at, at, Policy.meta(page.document())).in(page.text());
    }
}
