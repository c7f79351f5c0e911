package explainer.intake;

import explainer.name.Mention;
import explainer.name.Names;
import explainer.source.Entity;
import explainer.source.Passage.Kind;
import explainer.source.Seal;
import explainer.text.Quotation;
import explainer.text.Quotations;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be listed of a source before anybody has read it: names, dates, numbers, direct speech, passage by passage.
 *
 * @param names    those it names
 * @param passages what each passage has, in order
 */
record Draft(List<Found> names, List<DraftPassage> passages) {

    /** A name that more than these share tells nobody apart. */
    private static final int MOST_SHARING = 4;
    private static final String CLOSERS = ".,;:";

    Draft {
        names = List.copyOf(names);
        passages = List.copyOf(passages);
    }

    /**
     * Looks through all passages of a source.
     *
     * @param seal the seal of the same passages, which says what direct speech it can tell
     */
    static Draft of(List<Line> passages, Seal seal) {
        List<Found> names = FoundNames.of(passages);
        return new Draft(names, passages(passages, names.stream().map(Found::entity).toList(), seal));
    }

    /** The same, with those already known as the only names: for passages that a newer copy adds. */
    static List<DraftPassage> passages(List<Line> lines, List<Entity> known, Seal seal) {
        Names names = new Names(known);
        DraftDates dates = new DraftDates();
        DraftFigures figures = new DraftFigures();
        VoiceGuess voices = new VoiceGuess();
        NameRuns runs = new NameRuns();
        List<DraftPassage> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int n = seal.prints().get(i).n();
            if (line.kind() != Kind.TEXT) {
                drafts.add(DraftPassage.bare(n, line.kind(), line.guessed()));
                continue;
            }
            String text = line.text();
            List<Mention> mentions = names.in(text);
            DraftDates.Of dated = dates.in(text, n);
            BitSet hidden = new BitSet();
            mentions.forEach(mention -> hidden.set(mention.start(), mention.end()));
            dated.mentions().forEach(mention -> hidden.set(mention.start(), mention.end()));
            DraftFigures.Of counted = figures.in(text, hidden::get);
            List<String> quotes = new ArrayList<>();
            List<String> tooShort = new ArrayList<>();
            speech(text, n, seal, quotes, tooShort);
            boolean speaks = runs.in(text, n, Set.of()).stream().filter(NameRun::speaks).anyMatch(run -> isPerson(run, mentions));
            drafts.add(new DraftPassage(n, line.kind(), line.guessed(), ids(mentions), dated.dates(), dated.why(), dated.open(),
                    counted.written(), counted.loose(), quotes, tooShort, voices.of(text, speaks)));
        }
        return drafts;
    }

    private static boolean isPerson(NameRun run, List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.text().equals(run.text())).flatMap(mention -> mention.entities().stream())
                .anyMatch(entity -> entity.kind().equals("person") || entity.kind().isEmpty());
    }

    /** Those named; of several who share a name, the one who is named in full in the same passage. */
    private static List<String> ids(List<Mention> mentions) {
        Set<String> full = new LinkedHashSet<>();
        mentions.stream().filter(m -> m.entities().size() == 1).forEach(m -> full.add(m.entities().get(0).id()));
        Set<String> ids = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            List<String> all = mention.entities().stream().map(Entity::id).toList();
            List<String> here = all.stream().filter(full::contains).toList();
            ids.addAll(!here.isEmpty() ? here : all.size() <= MOST_SHARING ? all : List.of());
        }
        return List.copyOf(ids);
    }

    private static void speech(String text, int n, Seal seal, List<String> quotes, List<String> tooShort) {
        for (Quotation quotation : Quotations.in(text).all()) {
            String words = quotation.words(text).strip();
            // A question mark is the speaker's; a comma may be the sentence's around it
            while (!words.isEmpty() && CLOSERS.indexOf(words.charAt(words.length() - 1)) >= 0 && !words.endsWith("..")) {
                words = words.substring(0, words.length() - 1);
            }
            if (words.isEmpty() || quotes.contains(words)) {
                continue;
            }
            (seal.holds(n, words) ? quotes : tooShort).add(words);
        }
    }
}
