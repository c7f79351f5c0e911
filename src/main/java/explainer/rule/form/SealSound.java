package explainer.rule.form;

import explainer.content.Site;
import explainer.rule.Sink;
import explainer.rule.quote.Prose;
import explainer.source.Passage;
import explainer.source.Quote;
import explainer.source.Seal;
import explainer.source.Seals;
import explainer.source.SourceRecord;
import explainer.text.Fold;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.Quotation;
import explainer.text.Quotations;
import explainer.text.Shorten;
import explainer.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What must hold between one record, its seal and, where there is a copy, the original: part of {@link explainer.rule.RecordSound}. */
public final class SealSound {

    private static final String MAKE = "Make the seal anew from a copy of the original: seal ";

    private final Site site;
    private final SourceRecord record;
    private final Sink sink;

    /** For one record of a site; findings go to the sink. */
    public SealSound(Site site, SourceRecord record, Sink sink) {
        this.site = site;
        this.record = record;
        this.sink = sink;
    }

    /** Reports what is wrong with the record's seal, and words of the record that are the source's. */
    public void check() {
        for (Passage passage : record.passages()) {
            passage.quotes().forEach(quote -> plain(passage, quote));
        }
        if (record.seal().isEmpty()) {
            missing();
            return;
        }
        Seal seal = record.seal().get();
        String file = record.path().replaceAll("\\.ya?ml$", ".seal");
        if (!seal.key().equals(record.key())) {
            sink.report(file, Position.START, "this is the seal of '" + Shorten.plain(seal.key()) + "', not of '"
                    + record.key() + "'", MAKE + record.key() + ".");
            return;
        }
        numbers(seal);
        original(seal, file);
        Seals prose = new Seals(List.of(seal));
        for (Passage passage : record.passages()) {
            if (passage.kind() != Passage.Kind.GONE) {
                passage.quotes().forEach(quote -> sealed(seal, passage, quote));
            }
            List.of("gist", "mixed", "dates_note").forEach(key -> copied(prose, passage, key));
        }
        copied(prose, record.about("copy"), record.at("copy"), "'copy'");
    }

    /** A passage that is gone has no words to seal. */
    private void numbers(Seal seal) {
        List<Integer> standing = record.passages().stream().filter(passage -> passage.kind() != Passage.Kind.GONE).map(Passage::n).toList();
        Set<Integer> sealed = new HashSet<>(seal.numbers());
        List<Integer> unsealed = standing.stream().filter(n -> !sealed.contains(n)).toList();
        // Numbers that are wrong in themselves are told of elsewhere
        boolean counted = record.passages().stream().map(Passage::n).toList()
                .equals(IntStream.rangeClosed(1, record.passages().size()).boxed().toList());
        if (seal.prints().size() != standing.size()) {
            sink.report(record.path(), record.at("passages"), "the record has " + standing.size()
                            + " passages and its seal " + seal.prints().size(),
                    "Number the passages as the original’s lines stand; then make the seal with the lines to skip.");
        } else if (counted && !unsealed.isEmpty()) {
            sink.report(record.path(), record.at("passages"), "the seal has no passage "
                            + unsealed.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " of the record",
                    "Bring back the record or the seal that an update wrote, or " + MAKE.substring(0, 1).toLowerCase(Locale.ROOT)
                            + MAKE.substring(1) + record.key() + ".");
        }
    }

    private void missing() {
        String file = record.path().replaceAll("\\.ya?ml$", ".seal");
        if (site.problems().stream().noneMatch(p -> p.kind() == Problem.Kind.SEAL && p.path().equals(file))) {
            sink.report(record.path(), Position.START, "the record has no seal, so quotations and copied prose cannot be told",
                    MAKE + record.key() + ".");
        }
    }

    private void original(Seal seal, String file) {
        site.original(record.key()).ifPresent(original -> {
            List<Integer> differ = seal.differences(original.text());
            if (!differ.isEmpty()) {
                sink.report(file, Position.START, "the seal is not that of " + original.path() + ": passage "
                        + differ.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "))
                        + (differ.size() > 5 ? " and more differ" : differ.size() > 1 ? " differ" : " differs"),
                        MAKE + record.key() + "; or put the copy there that it was made from.");
            }
        });
    }

    private void plain(Passage passage, Quote quote) {
        if (Fold.quotation(quote.text()).isEmpty()) {
            report(quote, passage.id() + " has a quotation without words", "Take it out.");
        } else if (Quotations.in(quote.text()).all().stream()
                .anyMatch(q -> q.start() == 0 && q.wordsEnd() >= quote.text().length() - 1)) {
            report(quote, passage.id() + " has a quotation in quotation marks: " + Shorten.plain(quote.text()),
                    "Leave the outer marks out: only the words stand in the record.");
        }
    }

    private void sealed(Seal seal, Passage passage, Quote quote) {
        if (Fold.quotation(quote.text()).isEmpty() || seal.holds(passage.n(), quote.text())) {
            return;
        }
        List<Integer> others = seal.passagesHolding(quote.text());
        boolean few = Word.exact(quote.text()).size() < Seal.RUN;
        String where = others.isEmpty() ? "" : ", but in " + record.key() + "-" + others.get(0);
        report(quote, Shorten.quote(quote.text()) + " is not in " + passage.id() + where,
                few ? "Of fewer than " + Seal.RUN + " words, record the whole piece of direct speech, to the letter."
                        : "Copy the words from the original to the letter, each piece of direct speech by itself.");
    }

    private void copied(Seals prose, Passage passage, String key) {
        String text = key.equals("gist") ? passage.gist() : key.equals("mixed") ? passage.mixed() : passage.datesNote();
        copied(prose, text, passage.at(key), passage.id() + "’s " + key);
    }

    private void copied(Seals prose, String text, Position at, String what) {
        List<Quotation> quotations = Quotations.in(text).all();
        List<Word> words = Word.loose(text);
        for (Seals.Run run : prose.runs(Word.forms(words), Prose.least())) {
            List<Word> copied = words.subList(run.from(), run.to());
            long outside = copied.stream().filter(word -> quotations.stream()
                    .noneMatch(q -> q.closed() && q.overlaps(word.start(), word.end()))).count();
            if (outside >= Prose.least()) {
                sink.report(record.path(), at, what + " has " + copied.size() + " words in a row of the source: "
                        + Shorten.quote(String.join(" ", Word.forms(copied))), "Say it in your own words: the record is no copy.");
            }
        }
    }

    private void report(Quote quote, String message, String hint) {
        sink.report(record.path(), quote.at(), message, hint);
    }
}
