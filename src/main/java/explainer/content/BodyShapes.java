package explainer.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import explainer.text.Fold;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a page would lose of its text, hide in it or show as its author did not mean it, told by Flexmark's tree. */
final class BodyShapes {

    private static final String NOT_SEEN = " only shows on pointing at it, and rests on no passage";

    private final TextFile file;
    private final int base;
    private final boolean story;
    private final Document document;
    private final StrayMarks strays;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Node> used = new HashSet<>();
    private final List<Node> defined = new ArrayList<>();

    private BodyShapes(TextFile file, int base, boolean story, Document document) {
        this.file = file;
        this.base = base;
        this.story = story;
        this.document = document;
        this.strays = new StrayMarks(file.text().substring(base), this::report);
    }

    /**
     * The faults of a body.
     *
     * @param base  its offset in the file
     * @param story whether what stands there has to rest on passages
     */
    static List<Problem> of(TextFile file, int base, boolean story, Node tree) {
        BodyShapes shapes = new BodyShapes(file, base, story, tree.getDocument());
        shapes.children(tree);
        shapes.defined.stream().filter(each -> !shapes.used.contains(each)).forEach(shapes::unused);
        return shapes.problems;
    }

    private void children(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof FencedCodeBlock code && code.getClosingMarker().isEmpty()) {
                report(node.getStartOffset(), "the code that begins here is not closed, so all that follows is code",
                        "End it with the same signs on a line of their own, or take them away.");
            } else if (node instanceof IndentedCodeBlock) {
                report(node.getStartOffset(), "this is indented like code, and is shown as code",
                        "Take the spaces before it away; code stands between lines of ```.");
            } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                html(node);
            } else if (node instanceof Heading heading && heading.getLevel() == 1) {
                report(node.getStartOffset(), "the text has a first-level heading, which the title already is",
                        "Begin headings with ## and leave the first level to title=.");
            } else if (node instanceof TableCaption) {
                report(node.getStartOffset(), "a table’s caption rests on no passage, and lands below the table",
                        "Say it in a sentence above the table.");
            } else if (node instanceof AbbreviationBlock && story) {
                report(node.getStartOffset(), "what an abbreviation stands for" + NOT_SEEN, "Write it into the text, with its citation.");
            } else if (node instanceof BlockQuote) {
                quoted(node);
            } else if (node instanceof Reference || node instanceof FootnoteBlock) {
                defined.add(node);
            } else {
                inline(node);
            }
            if (strays.isLeaf(node)) {
                strays.in(node);
            }
            children(node);
        }
    }

    private void inline(Node node) {
        if (node instanceof RefNode ref && ref.getReferenceNode(document) != null) {
            used.add(ref.getReferenceNode(document));
        } else if (node instanceof Footnote note) {
            if (note.getReferenceNode(document) == null) {
                report(node.getStartOffset(), "there is no footnote “" + note.getText() + "”",
                        "Write it on a line of its own, [^" + note.getText() + "]: and the text; or take the sign away.");
            } else {
                used.add(note.getReferenceNode(document));
            }
        } else if (story && node instanceof InlineLinkNode link && !(node instanceof Image) && link.getTitle().isNotNull()
                && !Citation.isOne(link.getUrl().toString(), link.getText().toString())) {
            report(node.getStartOffset(), "the title of a link" + NOT_SEEN, "Say it in the text, with its citation.");
        } else if (node instanceof TableCell cell && cell.getPrevious() == null) {
            cells(node.getParent());
        }
    }

    /** A cell beyond those of the head stands under nothing. */
    private void cells(Node row) {
        Node first = row.getParent().getParent().getFirstChild().getFirstChild();
        int head = first == null ? 0 : count(first);
        if (head > 0 && count(row) > head) {
            report(row.getStartOffset(), "this row has " + count(row) + " cells, and the head of the table " + head,
                    "Write as many as the head has; a | within a cell is written \\|.");
        }
    }

    private static int count(Node row) {
        int cells = 0;
        for (Node cell : row.getChildren()) {
            cells += cell instanceof TableCell ? 1 : 0;
        }
        return cells;
    }

    private void html(Node node) {
        String text = node.getChars().toString().strip();
        if (text.startsWith("<!--") && !text.contains("-->")) {
            report(node.getStartOffset(), "the comment that begins here is not closed, and hides all that follows",
                    "End it with -->, or take <!-- away.");
        } else if (!text.matches("(?s)(<!--.*?-->\\s*)+")) {
            report(node.getStartOffset(), "there is HTML in the text, which a page does not show",
                    "Write it in Markdown, or between backticks to show it as it is.");
        }
    }

    /** Readers take it for the source's own words; the check holds only what stands in quotation marks to the letter. */
    private void quoted(Node quote) {
        for (Node node : quote.getChildren()) {
            String text = node.getChars().toString().replaceAll("^[\\s*_>]+", "");
            if (node instanceof Paragraph && !text.isEmpty() && !Fold.isDoubleQuote(text.charAt(0)) && !Fold.isSingleQuote(text.charAt(0))) {
                report(node.getStartOffset(), "a block quotation without quotation marks is not held to its passage",
                        "Put the words in quotation marks, or take the > away and say it in your own.");
                return;
            }
        }
    }

    private void unused(Node node) {
        report(node.getStartOffset(), "nothing uses what is defined here, so its words are lost",
                "Name it in the text, [like this][name] or [^name]; or take it out.");
    }

    private void report(int offset, String message, String hint) {
        problems.add(new Problem(Problem.Kind.TEXT, file.path(), file.position(base + offset), message, hint));
    }
}
