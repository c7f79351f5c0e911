package explainer.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.toc.TocBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.text.FlatText;
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
            InlineReader inline = inline();
            inline.children(heading);
            String title = inline.text().build().value();
            finish(Block.Kind.HEADING, heading.getLevel(), inline);
            section = title;
        } else if (node instanceof TableRow row) {
            InlineReader inline = inline();
            for (Node cell : row.getChildren()) {
                if (cell instanceof TableCell) {
                    inline.cell(cell);
                }
            }
            finish(row.getParent() instanceof TableHead ? Block.Kind.TABLE_HEAD : Block.Kind.TABLE_ROW, 0, inline);
        } else if (node instanceof Paragraph || node instanceof DefinitionTerm) {
            InlineReader inline = inline();
            inline.children(node);
            finish(node instanceof Paragraph ? kind : Block.Kind.TERM, 0, inline);
        } else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock || node instanceof CodeBlock) {
            InlineReader inline = inline();
            BasedSequence content = node instanceof com.vladsch.flexmark.util.ast.Block code
                    ? code.getContentChars() : node.getChars();
            inline.text().chars(content, false);
            finish(Block.Kind.CODE, 0, inline);
        } else if (node instanceof HtmlBlockBase) {
            InlineReader inline = inline();
            inline.text().html(node.getChars());
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

    private InlineReader inline() {
        return new InlineReader(file, base, links);
    }

    private void finish(Block.Kind kind, int level, InlineReader inline) {
        FlatText text = inline.text().build();
        List<Citation> found = inline.text().placed().stream().map(BlockText.Placed::citation).toList();
        citations.addAll(found);
        if (text.length() == 0) {
            return;
        }
        Block block = new Block(kind, level, "", section, text, sentences.of(text.value()));
        blocks.add(block);
        if (kind.claims()) {
            claims.addAll(ClaimSplitter.of(file.path(), block, inline.text().placed()));
        }
    }
}
