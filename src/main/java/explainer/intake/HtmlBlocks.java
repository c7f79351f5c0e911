package explainer.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The blocks of a piece of HTML as lines: a paragraph, a heading, a list's item, a table's row are one each. What no
 * reader of the article reads is left out, and captions, with a note.
 */
final class HtmlBlocks implements NodeVisitor {

    private static final String UNREAD = "script, style, noscript, template, nav, aside, form, footer, button, select, iframe, "
            + "svg, math, video, audio, object, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";

    private final Element root;
    private final List<String> notes;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean heading;
    private int cells;

    /** @param notes where to add what was left out */
    HtmlBlocks(Element root, List<String> notes) {
        this.root = root.clone();
        this.notes = notes;
    }

    /** Its lines, in order. */
    List<Line> read() {
        note(root.select("aside, [role=complementary]").stream().filter(e -> !e.text().isBlank())
                .count(), "box beside the text was", "boxes beside the text were");
        root.select(UNREAD).remove();
        note(root.select("figcaption, caption").stream().filter(e -> !e.text().isBlank()).count(), "caption was", "captions were");
        root.select("figcaption, caption").remove();
        NodeTraversor.traverse(this, root);
        flush();
        return lines;
    }

    private void note(long count, String one, String many) {
        if (count > 0) {
            notes.add((count == 1 ? "1 " + one : count + " " + many) + " left out.");
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isCell(element)) {
                words.append(cells++ > 0 || words.toString().isBlank() ? "" : " | ");
            } else if (element.nameIs("br")) {
                lineBreak(element);
            } else if (element.isBlock()) {
                edge();
                heading = element.normalName().matches("h[1-6]");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isCell(element)) {
            cells--;
        } else if (node instanceof Element element && element.isBlock()) {
            edge();
            heading = false;
        }
    }

    /** A table's row is one line, whatever stands in its cells. */
    private void edge() {
        if (cells > 0) {
            words.append(' ');
        } else {
            flush();
        }
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** Two breaks in a row part paragraphs, where a page has no other. */
    private void lineBreak(Element element) {
        Element before = element.previousElementSibling();
        Node between = element.previousSibling();
        boolean blank = between instanceof TextNode text && text.isBlank();
        boolean second = before != null && before.nameIs("br") && (between == before || blank && between.previousSibling() == before);
        if (second) {
            edge();
        } else {
            words.append(' ');
        }
    }

    private void flush() {
        // A no-break space counts as a space here; all others fold alike
        String text = words.toString().replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
        words.setLength(0);
        if (!text.replace("\u00A0", " ").isBlank() && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            lines.add(heading ? Line.heading(text) : Line.text(text));
        }
    }
}
