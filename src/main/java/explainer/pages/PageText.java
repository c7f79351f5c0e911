package explainer.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A text that readers see in one piece: a paragraph, a list item, a heading. It stands without the marks of its
 * citations, and knows which of its words rest on which.
 *
 * @param element what it stands in
 * @param value   the text
 * @param claims  its claims in order
 */
record PageText(Element element, String value, List<Claim> claims) {

    /** A stretch of the text and the ids of the passages that the marks behind it name. */
    record Claim(int from, int to, List<String> ids) { }

    private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "svg");

    /** The texts of a page's main part, and its title and description. */
    static List<PageText> of(Page page) {
        List<PageText> texts = new ArrayList<>();
        Element main = page.document().selectFirst("main");
        if (main != null) {
            collect(main, texts);
        }
        texts.add(new PageText(page.document(), page.document().title(), List.of()));
        texts.add(new PageText(page.document(), page.meta("description"), List.of()));
        return texts;
    }

    private static void collect(Element block, List<PageText> texts) {
        List<Node> run = new ArrayList<>();
        for (Node child : block.childNodes()) {
            boolean apart = child instanceof Element element && (element.isBlock() || element.selectFirst("p, li, div") != null);
            if (!apart) {
                run.add(child);
                continue;
            }
            flat(block, run, texts);
            if (!NO_TEXT.contains(child.nodeName())) {
                collect((Element) child, texts);
            }
        }
        flat(block, run, texts);
    }

    private static void flat(Element block, List<Node> run, List<PageText> texts) {
        StringBuilder value = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        run.forEach(node -> add(node, value, claims));
        if (!value.toString().isBlank()) {
            texts.add(new PageText(block, value.toString(), claims));
        }
        run.clear();
    }

    private static void add(Node node, StringBuilder value, List<Claim> claims) {
        if (node instanceof TextNode text) {
            value.append(text.getWholeText());
        } else if (node instanceof Element element && !NO_TEXT.contains(element.normalName())
                && !element.hasClass("cites") && !element.hasClass("sr")) {
            int from = value.length();
            element.childNodes().forEach(child -> add(child, value, claims));
            if (element.hasClass("claim")) {
                claims.add(new Claim(from, value.length(), beside(element)));
            }
        }
    }

    private static List<String> beside(Element claim) {
        Element cites = claim.nextElementSibling();
        return cites == null || !cites.hasClass("cites") ? List.of()
                : cites.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1)).toList();
    }

    /** The passages of the claims that share a character with a stretch of it. */
    List<String> cited(int from, int to) {
        return claims.stream().filter(claim -> claim.from < to && claim.to > from).flatMap(claim -> claim.ids.stream()).toList();
    }
}
