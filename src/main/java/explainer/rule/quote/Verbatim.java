package explainer.rule.quote;

import explainer.content.Site;
import explainer.source.Passage;
import explainer.source.Seal;
import explainer.source.SourceRecord;
import explainer.source.Speech;
import explainer.source.Wording;
import explainer.source.Wording.Piece;
import explainer.text.Fold;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether words are a passage's to the letter: by the direct speech that the record has of it; else by the seal,
 * which knows every run of five words and every whole piece of direct speech.
 */
public final class Verbatim {

    /** How many passages are tried at most when the one that has the words is looked for. */
    private static final int MOST_TRIED = 200;

    private final Site site;
    private final Map<String, Speech> speeches = new HashMap<>();
    private final Map<String, List<Passage>> passagesByWord = new HashMap<>();

    /** What tells quotations of a site; all rules share one. */
    public static Verbatim of(Site site) {
        return site.once(Verbatim.class, Verbatim::new);
    }

    private Verbatim(Site site) {
        this.site = site;
        for (SourceRecord record : site.records()) {
            for (Passage passage : record.passages()) {
                if (!passage.quotes().isEmpty()) {
                    speeches.put(passage.id(), Speech.of(passage));
                    passage.quotes().stream().flatMap(quote -> Word.exact(quote.text()).stream())
                            .map(word -> plain(word.form())).distinct()
                            .forEach(word -> passagesByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(passage));
                }
            }
        }
    }

    /** The direct speech that the record has of a passage. */
    Optional<Speech> speech(Passage passage) {
        return Optional.ofNullable(speeches.get(passage.id()));
    }

    /** The seal of a passage's source. */
    Optional<Seal> seal(Passage passage) {
        return site.record(passage.key()).flatMap(SourceRecord::seal);
    }

    /** Whether a quotation, in one of its readings, is a passage's. */
    boolean holds(Passage passage, List<Wording> readings) {
        return readings.stream().anyMatch(reading -> holds(passage, reading));
    }

    private boolean holds(Passage passage, Wording wording) {
        if (speech(passage).filter(speech -> speech.holds(wording)).isPresent()) {
            return true;
        }
        Optional<Seal> seal = seal(passage);
        if (seal.isEmpty()) {
            return false;
        }
        // An insertion that only adds words leaves the rest in a row
        String joined = wording.joined();
        if (!joined.isEmpty() && seal.get().holds(passage.n(), joined)) {
            return true;
        }
        // Pieces that are all recorded and did not follow each other above stand in another order
        return wording.pieces().stream().allMatch(piece -> holds(passage, piece))
                && !wording.pieces().stream().allMatch(piece -> recorded(passage, piece));
    }

    /** Whether a piece of a quotation is a passage's. */
    boolean holds(Passage passage, Piece piece) {
        return recorded(passage, piece)
                || seal(passage).filter(seal -> seal.holds(passage.n(), piece.text())).isPresent();
    }

    private boolean recorded(Passage passage, Piece piece) {
        return speech(passage).filter(speech -> speech.holds(piece)).isPresent();
    }

    /** A passage that has the words of a quotation, wherever in the records, if there is one. */
    Optional<Passage> holder(List<Wording> readings) {
        for (Wording reading : readings) {
            for (Passage candidate : candidates(reading)) {
                if (candidate.citable() && holds(candidate, reading)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private List<Passage> candidates(Wording reading) {
        if (reading.pieces().isEmpty()) {
            return List.of();
        }
        Piece first = reading.pieces().get(0);
        List<Passage> candidates = new ArrayList<>();
        first.words().stream().limit(8).map(word -> passagesByWord.getOrDefault(plain(word.form()), List.of()))
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .ifPresent(list -> candidates.addAll(list.subList(0, Math.min(MOST_TRIED, list.size()))));
        for (SourceRecord record : site.records()) {
            record.seal().ifPresent(seal -> seal.passagesHolding(first.text()).stream().limit(MOST_TRIED)
                    .forEach(n -> record.passage(n).ifPresent(candidates::add)));
        }
        return candidates;
    }

    private static String plain(String form) {
        return Fold.quotation(form).toLowerCase(Locale.ROOT);
    }
}
