package explainer.rule.quote;

import explainer.content.Block;
import explainer.content.VisibleText;
import explainer.source.Seals;
import explainer.text.Position;
import explainer.text.Quotation;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that readers see one after the other, each with its place and whether it stands in quotation marks: a header
 * value, a title, or all blocks of a body in a row.
 */
public final class Prose {

    /** @param part whether it is but a part of what readers count as one word with the one before it: "8,200", "a.m.", "e-mail" */
    private record Place(VisibleText text, int start, boolean quoted, boolean part) {
    }

    private static final int LEAST = 8;
    /** How many words may stand beside what the record calls somebody. */
    private static final int BESIDE = 2;

    private final List<String> forms = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** Words of the source that stand in a row outside quotation marks. */
    public record Copied(int words, String text, List<Seals.Place> passages, Position at) {
    }

    // No public constant: to those of a package two deep, Javadoc's list of constants has a link that leads nowhere
    /** The shortest run that counts, in words. */
    public static int least() {
        return LEAST;
    }

    /** The proses of a document's texts. */
    public static List<Prose> of(List<VisibleText> texts, List<Quoted> quoted) {
        Map<VisibleText, List<Quotation>> marks = new IdentityHashMap<>();
        quoted.stream().filter(Quoted::complete)
                .forEach(q -> marks.computeIfAbsent(q.in(), text -> new ArrayList<>()).add(q.mark()));
        List<Prose> proses = new ArrayList<>();
        Prose body = new Prose();
        for (VisibleText text : texts) {
            Prose prose = text.kind() == Block.Kind.HEADER ? new Prose() : body;
            prose.add(text, marks.getOrDefault(text, List.of()));
            if (prose != body) {
                proses.add(prose);
            }
        }
        proses.add(body);
        return proses;
    }

    private void add(VisibleText text, List<Quotation> quotations) {
        int next = 0;
        Word before = null;
        for (Word word : Word.loose(text.value())) {
            while (next < quotations.size() && quotations.get(next).end() <= word.start()) {
                next++;
            }
            boolean quoted = next < quotations.size() && quotations.get(next).overlaps(word.start(), word.end());
            forms.add(word.form());
            places.add(new Place(text, word.start(), quoted, before != null && isOne(text.value(), before, word)));
            before = word;
        }
    }

    private static boolean isOne(String text, Word before, Word word) {
        return word.start() == before.end() + 1 && ".,:-".indexOf(text.charAt(before.end())) >= 0
                && (before.form().length() == 1 || word.form().length() == 1 || isNumber(before) && isNumber(word));
    }

    /** A word may be empty: nothing is left of a soft hyphen that stands by itself. */
    private static boolean isNumber(Word word) {
        return !word.form().isEmpty() && Character.isDigit(word.form().charAt(0));
    }

    /**
     * The runs that are a source's and have at least {@code least} words outside quotation marks. A quotation inside
     * such a run does not end it: the sentence around it is the source's all the same. A run that is little more than what the record calls
     * those who say something is none: nobody can call them otherwise.
     */
    public List<Copied> copied(Seals seals, int least, Callings callings) {
        List<Copied> found = new ArrayList<>();
        for (Seals.Run run : seals.runs(forms, least)) {
            int first = -1;
            int count = 0;
            BitSet called = callings.in(forms.subList(run.from(), run.to()));
            if (run.to() - run.from() - called.cardinality() <= BESIDE) {
                continue;
            }
            for (int i = run.from(); i < run.to(); i++) {
                if (!places.get(i).quoted()) {
                    count += first >= 0 && places.get(i).part() ? 0 : 1;
                    first = first < 0 ? i : first;
                }
            }
            if (count >= least) {
                Place place = places.get(first);
                found.add(new Copied(count, String.join(" ", forms.subList(run.from(), run.to())),
                        run.passages(), place.text().at(place.start())));
            }
        }
        return found;
    }
}
