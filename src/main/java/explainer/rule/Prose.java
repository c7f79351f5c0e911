package explainer.rule;

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
import java.util.Set;

/**
 * Words that readers see one after the other, each with its place and whether it stands in quotation marks: a header
 * value, a title, or all blocks of a body in a row.
 */
final class Prose {

    private record Place(VisibleText text, int start, boolean quoted) {
    }

    /** How many words may stand beside what the record calls somebody. */
    private static final int BESIDE = 2;

    /** Of "a.m." and "p.m.", which are two words by their letters. */
    private static final Set<String> HALVES = Set.of("a", "p");

    private final List<String> forms = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** Words of the source that stand in a row outside quotation marks. */
    record Copied(int words, String text, List<Seals.Place> passages, Position at) {
    }

    /** The proses of a document's texts. */
    static List<Prose> of(List<VisibleText> texts, List<Quoted> quoted) {
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
        for (Word word : Word.loose(text.value())) {
            while (next < quotations.size() && quotations.get(next).end() <= word.start()) {
                next++;
            }
            boolean quoted = next < quotations.size() && quotations.get(next).overlaps(word.start(), word.end());
            forms.add(word.form());
            places.add(new Place(text, word.start(), quoted));
        }
    }

    /**
     * The runs that are a source's and have at least {@code least} words outside quotation marks. A quotation inside
     * such a run does not end it: the sentence around it is the source's all the same. A run that is little more than what the record calls
     * those who say something is none: nobody can call them otherwise. A figure counts as one word.
     */
    List<Copied> copied(Seals seals, int least, Callings callings) {
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
                    first = first < 0 ? i : first;
                    count += i > first && isOneFigure(i) ? 0 : 1;
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

    /** Whether a word belongs to one figure with the word before it: "5.1", "9.40 p.m.". Nobody can say that otherwise. */
    private boolean isOneFigure(int i) {
        Place here = places.get(i);
        String text = here.text().value();
        boolean digit = Character.isDigit(forms.get(i - 1).charAt(0));
        if (HALVES.contains(forms.get(i)) && i + 1 < forms.size() && forms.get(i + 1).equals("m")) {
            return digit;
        }
        boolean joined = places.get(i - 1).text() == here.text() && here.start() > 0 && here.start() == places.get(i - 1).start()
                + forms.get(i - 1).length() + 1;
        char sign = joined ? text.charAt(here.start() - 1) : ' ';
        return sign == '.' && forms.get(i).equals("m") && HALVES.contains(forms.get(i - 1))
                || ".,:".indexOf(sign) >= 0 && digit && Character.isDigit(forms.get(i).charAt(0));
    }
}
