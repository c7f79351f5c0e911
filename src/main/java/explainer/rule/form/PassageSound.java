package explainer.rule.form;

import explainer.content.Site;
import explainer.rule.Sink;
import explainer.source.Passage;
import explainer.source.Passage.Kind;
import explainer.source.SourceRecord;
import explainer.source.Voice;
import explainer.text.Shorten;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What must hold of the passages of one record: part of {@link explainer.rule.RecordSound}. */
public final class PassageSound {

    /** How long a gist may be, in words: a note, not a retelling. */
    private static final int LONGEST_GIST = 25;
    private static final List<String> NEEDED = List.of("gist", "voice", "who", "entities");
    private static final List<String> OF_TEXT = List.of("voice", "mixed", "who", "count", "entities", "dates", "figures",
            "quotes", "contested");

    private final Site site;
    private final SourceRecord record;
    private final Sink sink;

    /** For one record of a site; findings go to the sink. */
    public PassageSound(Site site, SourceRecord record, Sink sink) {
        this.site = site;
        this.record = record;
        this.sink = sink;
    }

    /** Reports what is wrong with the record's passages. */
    public void check() {
        numbers();
        for (Passage passage : record.passages()) {
            if (passage.kind() == Kind.GONE) {
                // The notes on what an older copy said stay as they were
                continue;
            }
            gist(passage);
            if (passage.reread()) {
                report(passage, "reread", "has other words in the newer copy, and its record has not been read again",
                        "Hold what the record says of it against the copy; then take the line out.");
            }
            if (passage.citable()) {
                text(passage);
                contested(passage);
            } else {
                OF_TEXT.stream().filter(passage.keys()::containsKey).forEach(key -> report(passage, key,
                        "is a " + passage.kind().name().toLowerCase(Locale.ROOT) + " and has a '" + key + "'",
                        "Nothing can cite it: leave the key out, or the kind."));
            }
        }
    }

    private void numbers() {
        Set<Integer> seen = new HashSet<>();
        int before = 0;
        for (Passage passage : record.passages()) {
            if (!seen.add(passage.n())) {
                report(passage, "n", "stands twice", "Number the passages as the original’s lines stand.");
                before++;
                continue;
            }
            if (passage.n() != before + 1) {
                report(passage, "n", "follows " + (before == 0 ? "nothing" : record.key() + "-" + before),
                        "Number the passages from 1 without a gap, headings and the credit line too.");
            }
            before = passage.n();
        }
    }

    private void gist(Passage passage) {
        String gist = passage.gist().strip();
        int words = gist.isEmpty() ? 0 : gist.split("\\s+").length;
        if (passage.keys().containsKey("gist") && words == 0) {
            report(passage, "gist", "has an empty gist", "Say in your own words what it states.");
        } else if (words > LONGEST_GIST) {
            report(passage, "gist", "has a gist of " + words + " words", "Keep to " + LONGEST_GIST + ": the facts, no retelling.");
        }
    }

    private void text(Passage passage) {
        // The publication in its own voice need not be named each time
        boolean itself = passage.voice().filter(voice -> voice == Voice.REPORTING).isPresent() && !passage.keys().containsKey("who");
        for (String key : NEEDED) {
            boolean empty = key.equals("who") && passage.who().isBlank() || key.equals("voice")
                    && passage.voice().isEmpty() && !passage.keys().containsKey("voice");
            if ((!passage.keys().containsKey(key) || empty) && !(itself && key.equals("who"))) {
                report(passage, key, "has no '" + key + "'", "Add it.");
            }
        }
        Set<String> seen = new HashSet<>();
        for (String id : passage.entities()) {
            if (record.entity(id).isEmpty()) {
                report(passage, "entities", "names '" + Shorten.plain(id) + "', which is no entity of the record",
                        "Add it to the record’s entities, or mend the id.");
            } else if (!seen.add(id)) {
                report(passage, "entities", "names '" + id + "' twice", "Keep one of the two.");
            }
        }
        passage.figures().stream().filter(figure -> figure.chars().noneMatch(Character::isDigit)).forEach(figure ->
                report(passage, "figures", "has a figure without a digit: " + Shorten.quote(figure),
                        "Write the number in digits, then what it counts: \"8 hours\"."));
        if (passage.count() < 0) {
            report(passage, "count", "counts fewer than nobody", "Leave the key out where no number is given.");
        }
    }

    private void contested(Passage passage) {
        if (passage.contested() && passage.counterparts().isEmpty()) {
            report(passage, "contested", "is contested, and no passage is named that does so",
                    "List the passages that contradict it: [" + record.key() + "-2].");
        }
        for (String id : passage.counterparts()) {
            Optional<Passage> other = site.passage(id);
            if (other.isEmpty() || other.get().kind() != Kind.TEXT) {
                report(passage, "contested", "is contested by " + Shorten.plain(id) + ", which is no passage of text",
                        "Name a passage that contradicts it.");
            } else if (other.get().id().equals(passage.id())) {
                report(passage, "contested", "is contested by itself", "Name the passage that contradicts it.");
            } else if (!other.get().counterparts().contains(passage.id())) {
                report(passage, "contested", "is contested by " + id + ", but not the other way round",
                        "Add " + passage.id() + " to what contests " + id + ".");
            }
        }
    }

    private void report(Passage passage, String key, String message, String hint) {
        sink.report(record.path(), passage.at(key), passage.id() + " " + message, hint);
    }
}
