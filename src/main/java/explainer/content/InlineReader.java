package explainer.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.text.Position;
import explainer.text.TextFile;
import java.util.List;

/** Reads Flexmark's nodes inside one block: words become its text, citations are kept with their place, links apart. */
final class InlineReader {

    private final TextFile file;
    private final int base;
    private final List<Link> links;
    private final BlockText text;

    /**
     * Nothing yet.
     *
     * @param base  offset of the body in its file
     * @param links where links are put
     */
    InlineReader(TextFile file, int base, List<Link> links) {
        this.file = file;
        this.base = base;
        this.links = links;
        text = new BlockText(file, base);
    }

    /** What was read so far. */
    BlockText text() {
        return text;
    }

    /** Adds what stands in a node. */
    void children(Node parent) {
        for (Node node : parent.getChildren()) {
            inline(node);
        }
    }

    /** Adds a cell of a table row. */
    void cell(Node cell) {
        if (!text.isEmpty()) {
            text.put(" | ", cell.getStartOffset());
        }
        children(cell);
    }

    private void inline(Node node) {
        if (node instanceof RefNode ref) {
            reference(ref);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            links.add(new Link(node.getChars().toString().replaceAll("^<|>$", ""), "", "", false, place(node)));
            text.chars(node.getChars(), false);
        } else if (node instanceof LinkNodeBase link) {
            link(link, unescape(link.getUrl()), unescape(link.getTitle()), node instanceof Image);
        } else if (node instanceof TypographicQuotes quotes) {
            text.put(unescape(quotes.getTypographicOpening()), node.getStartOffset());
            children(node);
            text.put(unescape(quotes.getTypographicClosing()), quotes.getClosingMarker().getStartOffset());
        } else if (node instanceof TypographicSmarts smarts) {
            text.put(unescape(smarts.getTypographicText()), node.getStartOffset());
        } else if (node instanceof HtmlEntity) {
            text.put(unescape(node.getChars()), node.getStartOffset());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.put(" ", node.getStartOffset());
        } else if (node instanceof Code code) {
            text.chars(code.getText(), false);
        } else if (!(node instanceof Footnote || node instanceof HtmlInlineBase)) {
            if (node.hasChildren()) {
                children(node);
            } else {
                text.chars(node.getChars(), true);
            }
        }
    }

    private void reference(RefNode ref) {
        Reference target = ref.getReferenceNode(ref.getDocument());
        if (target == null) {
            text.chars(ref.getChars(), true);
        } else {
            link(ref, unescape(target.getUrl()), unescape(target.getTitle()), ref instanceof ImageRef);
        }
    }

    private void link(Node node, String url, String title, boolean image) {
        String label = labelOf(node);
        if (!image && Citation.isOne(url, label)) {
            text.cite(Citation.of(url.substring(1), label, title, place(node)));
            return;
        }
        links.add(new Link(url, label, title.strip(), image, place(node)));
        if (node.hasChildren()) {
            children(node);
        } else {
            text.chars(textOf(node), true);
        }
    }

    private String labelOf(Node node) {
        return unescape(textOf(node));
    }

    private BasedSequence textOf(Node node) {
        if (node instanceof RefNode ref) {
            return ref.getText().isEmpty() ? ref.getReference() : ref.getText();
        }
        return node instanceof com.vladsch.flexmark.ast.InlineLinkNode link ? link.getText() : node.getChars();
    }

    private Position place(Node node) {
        return file.position(base + node.getStartOffset());
    }

    private String unescape(String entity) {
        return unescape(BasedSequence.of(entity));
    }

    private String unescape(BasedSequence chars) {
        String plain = chars.toString();
        return plain.indexOf('\\') < 0 && plain.indexOf('&') < 0 ? plain : chars.unescape();
    }
}
