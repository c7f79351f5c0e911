package explainer.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.toc.TocBlockBase;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.text.FlatText;
import explainer.text.Fold;
import explainer.text.Position;
import explainer.text.Sentences;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Turns Flexmark's tree of one body into blocks, claims, citations and links. */
final class BodyReader {

    private final TextFile file;
    private final int base;
    private final Sentences sentences;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private String section = "";

    private record Placed(Citation citation, int index) {
    }

    BodyReader(TextFile file, int base, Sentences sentences) {
        this.file = file;
        this.base = base;
        this.sentences = sentences;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Citation> citations() {
        return citations;
    }

    List<Link> links() {
        return links;
    }

    void read(Node document) {
        children(document, Block.Kind.PARAGRAPH);
    }

    private void children(Node parent, Block.Kind kind) {
        for (Node node : parent.getChildren()) {
            block(node, kind);
        }
    }

    private void block(Node node, Block.Kind kind) {
        if (node instanceof Heading heading) {
            section = "";
            Inline inline = new Inline();
            inline.children(heading);
            String title = inline.text.build().value();
            finish(Block.Kind.HEADING, heading.getLevel(), inline);
            section = title;
        } else if (node instanceof TableRow row) {
            Inline inline = new Inline();
            for (Node cell : row.getChildren()) {
                if (cell instanceof TableCell) {
                    inline.cell(cell);
                }
            }
            finish(row.getParent() instanceof TableHead ? Block.Kind.TABLE_HEAD : Block.Kind.TABLE_ROW, 0, inline);
        } else if (node instanceof Paragraph || node instanceof DefinitionTerm) {
            Inline inline = new Inline();
            inline.children(node);
            finish(node instanceof Paragraph ? kind : Block.Kind.TERM, 0, inline);
        } else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock || node instanceof CodeBlock) {
            Inline inline = new Inline();
            BasedSequence content = node instanceof com.vladsch.flexmark.util.ast.Block code
                    ? code.getContentChars() : node.getChars();
            inline.chars(content, false);
            finish(Block.Kind.CODE, 0, inline);
        } else if (node instanceof HtmlBlockBase) {
            Inline inline = new Inline();
            inline.html(node.getChars());
            finish(Block.Kind.HTML, 0, inline);
        } else if (node instanceof ListItem) {
            children(node, Block.Kind.LIST_ITEM);
        } else if (node instanceof FootnoteBlock) {
            children(node, Block.Kind.FOOTNOTE);
        } else if (node instanceof DefinitionItem) {
            children(node, Block.Kind.DEFINITION);
        } else if (!(node instanceof Reference || node instanceof AbbreviationBlock || node instanceof TocBlockBase
                || node instanceof TableSeparator)) {
            children(node, node instanceof BlockQuote ? Block.Kind.PARAGRAPH : kind);
        }
    }

    private void finish(Block.Kind kind, int level, Inline inline) {
        FlatText text = inline.text.build();
        List<Citation> found = inline.placed.stream().map(Placed::citation).toList();
        citations.addAll(found);
        if (text.length() == 0) {
            return;
        }
        Block block = new Block(kind, level, "", section, text, sentences.of(text.value()));
        blocks.add(block);
        if (kind.claims()) {
            claims(block, inline.placed);
        }
    }

    private void claims(Block block, List<Placed> placed) {
        String text = block.text().value();
        int from = 0;
        int i = 0;
        while (i < placed.size()) {
            int at = placed.get(i).index();
            List<Citation> group = new ArrayList<>();
            int last = at;
            while (i < placed.size() && !hasWord(text, last, placed.get(i).index())) {
                last = placed.get(i).index();
                group.add(placed.get(i).citation());
                i++;
            }
            claim(block, from, at, group);
            from = last;
        }
        claim(block, from, text.length(), List.of());
    }

    /** Adds a claim unless it has no word; what closes the sentence before it, and white space, are not part of it. */
    private void claim(Block block, int from, int to, List<Citation> group) {
        String text = block.text().value();
        if (!hasWord(text, from, to)) {
            return;
        }
        int start = from;
        int end = to;
        while (start < end && (Fold.isSpace(text.charAt(start)) || from > 0 && closes(text, start))) {
            start++;
        }
        while (end > start && Fold.isSpace(text.charAt(end - 1))) {
            end--;
        }
        claims.add(new Claim(file.path(), block, start, end, group));
    }

    private static boolean closes(String text, int i) {
        char c = text.charAt(i);
        boolean straight = c == '"' || c == '\'';
        boolean wordFollows = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return ".,;:!?)]\u2026\u2019\u201D\u00BB\u203A|".indexOf(c) >= 0 || straight && !wordFollows;
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text of one block, flattened. */
    private final class Inline {
        private final FlatText.Builder text = new FlatText.Builder(file);
        private final List<Placed> placed = new ArrayList<>();
        private boolean afterCitation;

        void children(Node parent) {
            for (Node node : parent.getChildren()) {
                inline(node);
            }
        }

        void cell(Node cell) {
            if (text.length() > 0) {
                put(" | ", cell.getStartOffset());
            }
            children(cell);
        }

        private void inline(Node node) {
            if (node instanceof RefNode ref) {
                reference(ref);
            } else if (node instanceof AutoLink || node instanceof MailLink) {
                links.add(new Link(node.getChars().toString().replaceAll("^<|>$", ""), "", "", false, place(node)));
                chars(node.getChars(), false);
            } else if (node instanceof LinkNodeBase link) {
                link(link, unescape(link.getUrl()), unescape(link.getTitle()), node instanceof Image);
            } else if (node instanceof TypographicQuotes quotes) {
                put(unescape(quotes.getTypographicOpening()), node.getStartOffset());
                children(node);
                put(unescape(quotes.getTypographicClosing()), quotes.getClosingMarker().getStartOffset());
            } else if (node instanceof TypographicSmarts smarts) {
                put(unescape(smarts.getTypographicText()), node.getStartOffset());
            } else if (node instanceof HtmlEntity) {
                put(unescape(node.getChars()), node.getStartOffset());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                put(" ", node.getStartOffset());
            } else if (node instanceof Code code) {
                chars(code.getText(), false);
            } else if (!(node instanceof Footnote || node instanceof HtmlInlineBase)) {
                if (node.hasChildren()) {
                    children(node);
                } else {
                    chars(node.getChars(), true);
                }
            }
        }

        private void reference(RefNode ref) {
            Reference target = ref.getReferenceNode(ref.getDocument());
            if (target == null) {
                chars(ref.getChars(), true);
            } else {
                link(ref, unescape(target.getUrl()), unescape(target.getTitle()), ref instanceof ImageRef);
            }
        }

        private void link(Node node, String url, String title, boolean image) {
            String label = labelOf(node);
            if (!image && Citation.isOne(url, label)) {
                placed.add(new Placed(Citation.of(url.substring(1), label, title, place(node)), text.length()));
                afterCitation = true;
                return;
            }
            links.add(new Link(url, label, title.strip(), image, place(node)));
            if (node.hasChildren()) {
                children(node);
            } else {
                chars(textOf(node), true);
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

        /** Adds characters of the source; a backslash before a sign of punctuation is markup unless it is code. */
        void chars(BasedSequence chars, boolean escapes) {
            for (int i = 0; i < chars.length(); i++) {
                char c = chars.charAt(i);
                if (escapes && c == '\\' && i + 1 < chars.length() && isPunctuation(chars.charAt(i + 1))) {
                    i++;
                    c = chars.charAt(i);
                }
                int offset = chars.getIndexOffset(i);
                put(c, offset < 0 ? chars.getStartOffset() : offset);
            }
        }

        /** Adds what is not a tag or a comment. */
        void html(BasedSequence chars) {
            String raw = chars.toString();
            int i = 0;
            while (i < raw.length()) {
                int end = raw.startsWith("<!--", i) ? raw.indexOf("-->", i) : raw.charAt(i) == '<' ? raw.indexOf('>', i) : -2;
                if (end == -2) {
                    put(raw.charAt(i), chars.getIndexOffset(i));
                    i++;
                } else if (end < 0) {
                    return;
                } else {
                    i = end + (raw.startsWith("<!--", i) ? 3 : 1);
                }
            }
        }

        private void put(String chars, int offset) {
            for (int i = 0; i < chars.length(); i++) {
                put(chars.charAt(i), offset);
            }
        }

        /** White space is single, and none stands where citations were taken out before a closing sign. */
        private void put(char raw, int offset) {
            char c = raw == '\n' || raw == '\t' ? ' ' : raw;
            if (c == ' ' && (text.length() == 0 || text.last() == ' ')) {
                return;
            }
            if (afterCitation && c != ' ') {
                afterCitation = false;
                if (".,;:!?)]\u2026\u201D".indexOf(c) >= 0 && text.last() == ' ') {
                    text.removeLast();
                    clamp(text.length());
                }
            }
            text.add(c, base + offset);
        }

        private void clamp(int length) {
            for (int i = 0; i < placed.size(); i++) {
                if (placed.get(i).index() > length) {
                    placed.set(i, new Placed(placed.get(i).citation(), length));
                }
            }
        }

        private Position place(Node node) {
            return file.position(base + node.getStartOffset());
        }

        private String unescape(String entity) {
            return unescape(BasedSequence.of(entity));
        }

        private String unescape(BasedSequence chars) {
            return chars.indexOf('\\') < 0 && chars.indexOf('&') < 0 ? chars.toString() : chars.unescape();
        }
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
