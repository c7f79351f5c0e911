package explainer.mutation;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.DocumentReader;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.FlatText;
import explainer.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A site under mutation: what it tells, and where that stands in its files.
 *
 * @param name      a short name for the table
 * @param site      without a fault
 * @param reader    reads a document as the site does
 * @param originals the sources' full texts, as far as they are at hand
 */
record Story(String name, Site site, DocumentReader reader, List<String> originals) {

    /**
     * A place in a claim.
     *
     * @param claim the claim
     * @param start offset in the claim's text
     * @param end   offset after its last character
     * @param text  the characters
     */
    record Place(Document document, Claim claim, int start, int end, String text) {
    }

    /** Pages that must rest on passages. */
    List<Document> documents() {
        return site.documents().stream().filter(Document::needsEvidence).toList();
    }

    /** Claims that rest on a passage, with their documents. */
    Stream<Place> claims() {
        return documents().stream().flatMap(document -> document.claims().stream()
                .filter(claim -> !site.passages(claim).isEmpty())
                .map(claim -> new Place(document, claim, 0, claim.text().length(), claim.text())));
    }

    /** The same without the header's dates, which are no prose. */
    Stream<Place> prose() {
        return claims().filter(place -> !place.claim().field().equals("when"));
    }

    /** Wherever a pattern occurs in the prose of claims. */
    Stream<Place> prose(Pattern pattern) {
        return prose().flatMap(place -> pattern.matcher(place.text()).results().map(found -> part(place, found, 0)));
    }

    static Place part(Place whole, MatchResult found, int group) {
        return new Place(whole.document(), whole.claim(), whole.start() + found.start(group),
                whole.start() + found.end(group), found.group(group));
    }

    /** The passages that a claim rests on. */
    List<Passage> passages(Place place) {
        return site.passages(place.claim());
    }

    List<SourceRecord> records() {
        return site.records();
    }

    /** A source of chance that depends on a place and nothing else, so that a new page leaves other mutants as they are. */
    static Random random(Place place, String salt) {
        return new Random((place.document().path() + place.claim().text() + place.start() + salt).hashCode() * 31L + 7);
    }

    /** One change of the words at a place, with a reader's view of it; none where markup stands in between. */
    static Stream<Mutant> replace(Place place, String text) {
        return edit(place, text).filter(edit -> !place.text().equals(text))
                .map(edit -> new Mutant(place.document().file(), List.of(edit), describe(place, text))).stream();
    }

    static String describe(Place place, String text) {
        String all = place.claim().text();
        String before = all.substring(Math.max(0, place.start() - 40), place.start());
        String after = all.substring(place.end(), Math.min(all.length(), place.end() + 30));
        return "…" + before + "**[" + place.text() + " → " + text + "]**" + after + "…";
    }

    /** The edit of a file that changes the words at a place. */
    static Optional<Mutant.Edit> edit(Place place, String text) {
        int start = offset(place.document(), place.claim().block(), place.claim().start() + place.start());
        if (place.start() == place.end()) {
            return Optional.of(new Mutant.Edit(start, start, text));
        }
        int end = offset(place.document(), place.claim().block(), place.claim().start() + place.end() - 1) + 1;
        return end - start == place.end() - place.start() ? Optional.of(new Mutant.Edit(start, end, text)) : Optional.empty();
    }

    /** Where a character of a block stands in the file. */
    static int offset(Document document, Block block, int index) {
        FlatText text = block.text();
        return index < text.length() ? offset(document, text.position(index))
                : offset(document, text.position(text.length() - 1)) + 1;
    }

    static int offset(Document document, Position at) {
        return document.file().lineStart(at.line()) + at.column() - 1;
    }

    /** Where a citation of a body stands: its whole link. */
    static Optional<Mutant.Edit> span(Document document, Citation citation) {
        int start = offset(document, citation.at());
        String text = document.file().text();
        int end = text.indexOf(')', start);
        return end < 0 || text.charAt(start) != '[' ? Optional.empty() : Optional.of(new Mutant.Edit(start, end + 1, ""));
    }

    /** The words of a text, as runs of letters and digits with inner hyphens and apostrophes. */
    static List<Place> words(Place place) {
        List<Place> words = new ArrayList<>();
        WORD.matcher(place.text()).results().forEach(found -> words.add(part(place, found, 0)));
        return words;
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
}
