package explainer.content;

import explainer.text.FlatText;
import explainer.text.Position;
import explainer.text.Sentences;
import java.util.List;

/**
 * A stretch of text that stands by itself: a paragraph, heading, list item, table row or header value.
 *
 * @param kind      what it is
 * @param level     of a heading, 1 to 6; else 0
 * @param field     of a header value, its key; else ""
 * @param section   the text of the heading it stands under, or ""
 * @param text      what a reader sees, without markup and without citations
 * @param sentences its sentences, as spans of the text
 */
public record Block(Kind kind, int level, String field, String section, FlatText text,
                    List<Sentences.Span> sentences) {

    /** What a block is. */
    public enum Kind {
        /** A paragraph, in a block quotation too. */
        PARAGRAPH,
        /** A heading: it announces, it does not claim. */
        HEADING,
        /** A paragraph of a list item. */
        LIST_ITEM,
        /** A row of a table; its cells are parted by " | ". */
        TABLE_ROW,
        /** The heading row of a table. */
        TABLE_HEAD,
        /** The term of a definition list. */
        TERM,
        /** A paragraph of a definition. */
        DEFINITION,
        /** A paragraph of a footnote. */
        FOOTNOTE,
        /** Code, which a reader sees all the same. */
        CODE,
        /** Raw HTML, without its tags. */
        HTML,
        /** A value of the header. */
        HEADER;

        /** Whether its text claims something. */
        public boolean claims() {
            return this != HEADING && this != TABLE_HEAD && this != TERM;
        }
    }

    public Block {
        sentences = List.copyOf(sentences);
    }

    /** Where it starts in the file. */
    public Position at() {
        return text.position(0);
    }
}
