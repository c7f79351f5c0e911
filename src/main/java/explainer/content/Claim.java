package explainer.content;

import explainer.text.Position;
import explainer.text.Sentences;
import java.util.List;

/**
 * The run of text from the previous citations, or the start of its block, to the next ones, with those; or the rest of a
 * block after its last citations, with none. Or a value of the header, with the passages of the header's
 * {@code sources}.
 *
 * @param path      the document
 * @param block     the block it stands in
 * @param start     offset of its first character in the block's text
 * @param end       offset after its last
 * @param text      what a reader sees of it, without markup and citations
 * @param citations what it rests on, in order; empty for an uncited one
 */
public record Claim(String path, Block block, int start, int end, String text, List<Citation> citations) {

    public Claim {
        citations = List.copyOf(citations);
    }

    /** Of a stretch of a block. */
    public Claim(String path, Block block, int start, int end, List<Citation> citations) {
        this(path, block, start, end, block.text().value().substring(start, end), citations);
    }

    /** Where it starts in the file. */
    public Position at() {
        return at(0);
    }

    /** Where a character of {@link #text()} stands in the file; the length is the place after the last. */
    public Position at(int offset) {
        int index = start + offset;
        if (offset > 0 && index >= end) {
            Position last = block.text().position(end - 1);
            return new Position(last.line(), last.column() + 1);
        }
        return block.text().position(index);
    }

    /** The sentences it stands in, from the start of the first to the end of the last. */
    public String sentence() {
        int from = start;
        int to = end;
        for (Sentences.Span span : block.sentences()) {
            if (span.overlaps(start, end)) {
                from = Math.min(from, span.start());
                to = Math.max(to, span.end());
            }
        }
        return block.text().value().substring(from, to);
    }

    /** Whether it is a value of the header. */
    public boolean inHeader() {
        return block.kind() == Block.Kind.HEADER;
    }

    /** The header key it is the value of, or "". */
    public String field() {
        return block.field();
    }

    /** Whether any citation has a mark. */
    public boolean has(Citation.Mark mark) {
        // Every rule asks it of every claim: without an iterator
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).mark() == mark) {
                return true;
            }
        }
        return false;
    }
}
