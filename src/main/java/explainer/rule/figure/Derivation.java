package explainer.rule.figure;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.date.DateMention;
import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.source.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the marks "derived: …" of a claim allow it to say: what stands in their notes and what the notes come to. A note
 * without a number or date vouches for all.
 */
public final class Derivation {

    /** By how much two numbers may differ that were worked out in two ways. */
    private static final double TINY = 1e-9;

    private final List<Reckoning> reckonings;
    private final boolean vouches;

    private Derivation(List<Reckoning> reckonings, boolean vouches) {
        this.reckonings = reckonings;
        this.vouches = vouches;
    }

    /** The derivation of a claim; empty, allowing nothing, when it has no mark or only marks without a note. */
    public static Derivation of(Claim claim, Figures reader) {
        // "100 minus 60 percent; 40 percent of 5.1 million" are two steps
        List<Reckoning> steps = notes(claim).stream().flatMap(note -> Stream.of(note.split("; "))).map(step -> Reckoning.of(step, reader)).toList();
        return new Derivation(steps, steps.stream().anyMatch(Reckoning::isEmpty));
    }

    /** What all marks of a page's body come to: its header, which can have no mark, may say it too. */
    public static Derivation ofPage(Document document, Figures reader) {
        return new Derivation(document.claims().stream().filter(claim -> !claim.inHeader()).flatMap(claim -> notes(claim).stream()).distinct()
                .map(note -> Reckoning.of(note, reader)).toList(), false);
    }

    private static List<String> notes(Claim claim) {
        return !claim.has(Citation.Mark.DERIVED) ? List.of() : claim.citations().stream()
                .filter(c -> c.mark() == Citation.Mark.DERIVED && !c.note().isBlank())
                .map(Citation::note).distinct().toList();
    }

    /** The dates that its notes lead to by counting from another one. */
    public List<Edtf> computed() {
        return reckonings.stream().flatMap(each -> each.computed().stream()).toList();
    }

    /** What its notes count: "two steps" counts steps. */
    public List<Figure> figures() {
        return reckonings.stream().flatMap(each -> each.figures().stream()).toList();
    }

    /** Whether a header's date is one that the site computed. */
    public boolean allows(Edtf when) {
        return computed().stream().anyMatch(date -> when.isInterval() ? date.equals(when) : when.contains(date));
    }

    /** Whether a number is one that the site computed; {@code told} are those of its claim. */
    boolean allows(Figure figure, List<Figure> told) {
        return reckonings.stream().flatMap(each -> each.parts().stream()).anyMatch(two -> two.allow(figure, told)) || allows(figure);
    }

    private boolean allows(Figure figure) {
        double scale = Reckoning.scale(figure.text().toLowerCase(Locale.ROOT));
        return vouches || figures().stream().anyMatch(f -> f.supports(figure)
                // "118 minus 71" are 47 million where the claim counts millions
                || scale > 1 && f.kind() == Figure.Kind.COUNT && Math.abs(f.value() * scale - figure.value()) < TINY * figure.value()
                || f.value() == figure.value() && (f.kind() == Figure.Kind.ORDINAL || figure.kind() == Figure.Kind.ORDINAL));
    }

    /** Whether a date, or a span such as "three days before", is one that the site computed. */
    public boolean allows(DateMention mention) {
        return vouches || (mention.kind() == DateMention.Kind.SHIFT ? allowsShift(mention) : allowsDate(mention));
    }

    private boolean allowsShift(DateMention mention) {
        return reckonings.stream().flatMap(each -> each.shifts().stream()).anyMatch(m -> m.unit() == mention.unit() && m.year() == mention.year())
                || figures().stream().anyMatch(f -> f.value() == Math.abs(mention.year())
                        && (f.unit().isEmpty() || f.unit().equals(mention.unitName())));
    }

    private boolean allowsDate(DateMention mention) {
        return reckonings.stream().flatMap(each -> each.dates().stream()).anyMatch(mention::isCarriedBy)
                || reckonings.stream().flatMap(each -> each.given().stream()).anyMatch(m -> m.year() == 0 && mention.year() == 0
                        && m.kind() == mention.kind() && m.month() == mention.month() && m.day() == mention.day());
    }
}
