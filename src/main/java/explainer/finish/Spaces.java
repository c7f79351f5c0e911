package explainer.finish;

import explainer.pages.Page;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Keeps the minifier from taking the space between two words. In elements that it takes for mere layout, such as nav, it
 * drops every space between elements, and what was two links reads as one word where the page is read aloud, copied,
 * or shown without its styles. So each such space goes past it as a letter.
 */
final class Spaces {

    /** Of the letters that Unicode leaves to private use, and no text has. */
    private static final String SPACE = "\uE000";

    private Spaces() { }

    /** The text of a page, with a letter for each space that stands alone between two elements with words. */
    static String kept(Page page) {
        Splices splices = new Splices();
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.isBlank() && between(text) && !drawn(text.parent())) {
                splices.replace(text.sourceRange().startPos(), text.sourceRange().endPos(), SPACE);
            }
        }, page.document().body());
        return splices.in(page.text());
    }

    /** The minified text with its spaces. */
    static String shown(String text) {
        return text.replace(SPACE, " ");
    }

    private static boolean between(TextNode text) {
        return words(text.previousSibling()) && words(text.nextSibling());
    }

    /** Whether a space belongs to a drawing and not to one of its texts: there it says nothing. */
    private static boolean drawn(Node parent) {
        return parent instanceof Element element && element.closest("svg") != null && element.closest("text") == null;
    }

    private static boolean words(Node node) {
        return node instanceof Element element && !element.isBlock() && element.hasText();
    }
}
