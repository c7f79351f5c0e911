package explainer.content;

import explainer.text.FlatText;
import explainer.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A text of a document that readers see and that stands by itself: a header value, a block, a cell of a table, the
 * title of a link or citation.
 *
 * @param value  the text, without markup and citations
 * @param kind   of the block it is or belongs to; of a title, {@code HEADER}
 * @param field  of a header value, its key; else ""
 * @param places where each of its characters stands
 * @param from   where it starts in its block's text
 * @param claims the claims of its block, in order
 * @param note   the citation whose title it is, as a list of one; else empty
 */
public record VisibleText(String value, Block.Kind kind, String field, IntFunction<Position> places, int from,
                          List<Claim> claims, List<Citation> note) {

    private static final String CELL = " | ";

    public VisibleText {
        claims = List.copyOf(claims);
        note = List.copyOf(note);
    }

    /** All of a document's: the header's, the body's, then the titles. */
    public static List<VisibleText> of(Document document) {
        List<Claim> claims = document.claims();
        int next = 0;
        while (next < claims.size() && claims.get(next).inHeader()) {
            next++;
        }
        List<Claim> inHeader = claims.subList(0, next);
        List<VisibleText> texts = new ArrayList<>();
        for (Header.Field field : document.header().fields()) {
            if (hasWords(field.value())) {
                texts.add(new VisibleText(field.value(), Block.Kind.HEADER, field.key(), field.text()::position, 0,
                        inHeader.stream().filter(claim -> claim.field().equals(field.key())).toList(), List.of()));
            }
        }
        for (Block block : document.blocks()) {
            // Claims come in the order of their blocks
            int first = next;
            while (next < claims.size() && claims.get(next).block() == block) {
                next++;
            }
            addBlock(block, claims.subList(first, next), texts);
        }
        document.citations().stream().filter(citation -> !citation.note().isEmpty()).forEach(citation ->
                texts.add(title(citation.note(), citation.at(), List.of(citation))));
        document.links().stream().filter(link -> !link.title().isEmpty()).forEach(link ->
                texts.add(title(link.title(), link.at(), List.of())));
        return texts;
    }

    /** Header values that are no words but slugs, dates and the like are left out. */
    private static boolean hasWords(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "X,./~?%_-".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static VisibleText title(String value, Position at, List<Citation> note) {
        return new VisibleText(value, Block.Kind.HEADER, "", offset -> at, 0, List.of(), note);
    }

    private static void addBlock(Block block, List<Claim> claims, List<VisibleText> texts) {
        FlatText text = block.text();
        // Copied once: the cells of a wide row share the list
        List<Claim> shared = List.copyOf(claims);
        boolean row = block.kind() == Block.Kind.TABLE_ROW || block.kind() == Block.Kind.TABLE_HEAD;
        int from = 0;
        while (from <= text.length()) {
            int bar = row ? text.value().indexOf(CELL, from) : -1;
            int start = from;
            int end = bar < 0 ? text.length() : bar;
            texts.add(new VisibleText(text.value().substring(start, end), block.kind(), "",
                    offset -> text.position(start + offset), start, shared, List.of()));
            from = bar < 0 ? text.length() + 1 : bar + CELL.length();
        }
    }

    /** Where a character of it stands in the file. */
    public Position at(int offset) {
        return places.apply(offset);
    }

    /** The citations of the claims that share a character with a stretch of it. */
    public List<Citation> citations(int start, int end) {
        List<Citation> citations = new ArrayList<>(note);
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (claims.get(middle).end() <= from + start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < claims.size() && claims.get(i).start() < from + end; i++) {
            citations.addAll(claims.get(i).citations());
        }
        return citations;
    }
}
