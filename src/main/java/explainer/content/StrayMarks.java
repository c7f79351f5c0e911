package explainer.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs of Markdown that no parser took for any, so that the page shows them; and what only looks like a citation. */
final class StrayMarks {

    /** {@code #echo-7}, {@code [7]}, and the same in the wide signs of other keyboards. */
    private static final Pattern NEAR_CITATION =
            Pattern.compile("[#\uFF03]\\s?\\p{Alpha}[\\p{Alnum}-]*[-_\u2010-\u2015]\\p{Nd}{1,5}\\b|(?<!\\\\)[\\[\uFF3B]\\s?\\p{Nd}{1,3}\\s?[\\]\uFF3D]");
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)(\\*\\*|(?<![\\p{L}\\p{N}_])__(?=\\S)|(?<=\\S)__(?![\\p{L}\\p{N}_])|~~|\\]\\(|\\[\\[|\\]\\]"
            + "|`+|''|(?<!\\S)\\*(?=\\p{L})|\\{#[\\w-]+\\}|(?m:^#{2,}))");

    /** Takes what was found. */
    interface Sink {
        /** @param offset in the body */
        void report(int offset, String message, String hint);
    }

    private final String body;
    private final Sink sink;

    /** @param body the text whose tree it is */
    StrayMarks(String body, Sink sink) {
        this.body = body;
        this.sink = sink;
    }

    /** Whether a node holds running text and no block of it. */
    boolean isLeaf(Node node) {
        return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell || node instanceof DefinitionTerm;
    }

    /** Looks at the running text of a node. */
    void in(Node node) {
        int start = node instanceof Heading heading ? heading.getText().getStartOffset() : node.getStartOffset();
        int end = node instanceof Heading heading ? heading.getText().getEndOffset() : node.getEndOffset();
        if (end <= start) {
            return;
        }
        char[] chars = body.substring(start, end).toCharArray();
        blank(node, chars, start);
        if (!hasSign(chars)) {
            return;
        }
        String text = new String(chars);
        Matcher near = NEAR_CITATION.matcher(text);
        boolean found = false;
        while (near.find()) {
            found = true;
            sink.report(start + near.start(), "“" + near.group().strip() + "” looks like a citation and is none",
                    "Write the number in square brackets and at once, in round ones, a hash with the passage’s id: [7](#echo-7).");
        }
        Matcher mark = MARK.matcher(text);
        // A citation that failed explains the brackets round it
        if (!found && mark.find()) {
            sink.report(start + mark.start(), "“" + mark.group() + "” stands in the text as it is typed",
                    "Close or complete what it is to mark, or take it away; a backslash before a sign shows it on purpose.");
        }
    }

    /** What each of both patterns needs one of: most texts have none once their citations are blanked, and are done. */
    private static boolean hasSign(char[] text) {
        for (int i = 0; i < text.length; i++) {
            switch (text[i]) {
                case '#', '\uFF03', '[', '\uFF3B', ']', '*', '_', '~', '`', '{' -> {
                    return true;
                }
                case '\'' -> {
                    if (i > 0 && text[i - 1] == '\'') {
                        return true;
                    }
                }
                default -> {
                }
            }
        }
        return false;
    }

    /** Puts spaces for what the parser did understand. */
    private static void blank(Node parent, char[] text, int start) {
        for (Node node : parent.getChildren()) {
            boolean whole = node instanceof Code || node instanceof HtmlInlineBase || node instanceof AutoLink || node instanceof MailLink
                    || node instanceof Footnote || node instanceof RefNode ref && ref.getReferenceNode(ref.getDocument()) != null;
            if (whole) {
                blank(text, node.getStartOffset() - start, node.getEndOffset() - start);
            } else if (node instanceof InlineLinkNode link) {
                blank(text, node.getStartOffset() - start, link.getText().getStartOffset() - start);
                blank(text, link.getText().getEndOffset() - start, node.getEndOffset() - start);
                if (Citation.isOne(link.getUrl().toString(), link.getText().toString())) {
                    blank(text, node.getStartOffset() - start, node.getEndOffset() - start);
                }
                blank(node, text, start);
            } else {
                if (node instanceof DelimitedNode marked) {
                    blank(text, marked.getOpeningMarker().getStartOffset() - start, marked.getOpeningMarker().getEndOffset() - start);
                    blank(text, marked.getClosingMarker().getStartOffset() - start, marked.getClosingMarker().getEndOffset() - start);
                }
                blank(node, text, start);
            }
        }
    }

    private static void blank(char[] text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length); i++) {
            text[i] = text[i] == '\n' ? '\n' : ' ';
        }
    }
}
