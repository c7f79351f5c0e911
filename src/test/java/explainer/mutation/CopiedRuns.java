package explainer.mutation;

import explainer.content.Citation;
import explainer.source.Passage;
import explainer.source.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Eight to fifteen words in a row of the source are pasted into a claim. They are taken from the full text where it is at
 * hand; else from the direct speech of the record, without its quotation marks.
 */
final class CopiedRuns implements Mutation {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;

    @Override
    public String name() {
        return "eight to fifteen words of the source pasted in";
    }

    @Override
    public Stream<Mutant> of(Story story) {
        List<List<String>> texts = texts(story);
        List<Story.Place> claims = story.claims().filter(place -> !place.claim().inHeader()).toList();
        if (claims.isEmpty()) {
            return Stream.empty();
        }
        List<Mutant> mutants = new ArrayList<>();
        int stride = 0;
        for (List<String> words : texts) {
            for (int from = 0; from + SHORTEST <= words.size(); from += 4) {
                Story.Place claim = claims.get(stride++ % claims.size());
                Random random = Story.random(claim, words.get(from));
                int length = Math.min(words.size() - from, SHORTEST + random.nextInt(LONGEST - SHORTEST + 1));
                String run = String.join(" ", words.subList(from, from + length));
                paste(claim, run).ifPresent(mutants::add);
            }
        }
        return mutants.stream();
    }

    /** Passages by their words, quotation marks and what parts sentences left out: an author smooths what they paste. */
    private static List<List<String>> texts(Story story) {
        List<List<String>> texts = new ArrayList<>();
        for (String original : story.originals()) {
            original.lines().map(CopiedRuns::words).forEach(texts::add);
        }
        if (texts.isEmpty()) {
            story.records().stream().flatMap(record -> record.passages().stream()).map(Passage::quotes).flatMap(List::stream)
                    .map(Quote::text).map(CopiedRuns::words).forEach(texts::add);
        }
        texts.removeIf(words -> words.size() < SHORTEST);
        return Collections.unmodifiableList(texts);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s“”\"—]+")).filter(word -> word.matches(".*[\\p{L}\\p{N}].*")).toList();
    }

    private static Optional<Mutant> paste(Story.Place claim, String run) {
        Citation first = claim.claim().citations().get(0);
        return Story.span(claim.document(), first).map(span -> Mutant.of(claim.document().file(), span.start(), span.start(),
                "and " + run + " ", "pasted before " + first.id() + ": " + run));
    }
}
