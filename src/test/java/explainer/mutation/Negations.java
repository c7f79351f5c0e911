package explainer.mutation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A "not" is taken out of a sentence, or put into one. */
final class Negations implements Mutation {

    private static final Pattern NOT = Pattern.compile("\\b(?:(?:not|never|no longer) | ?\\bnot(?=[,.;:]|$)|(?<=can)not\\b|n[’']t\\b)");
    private static final Pattern AUXILIARY = Pattern.compile(
            "(?i)(?<![’'-])\\b(?:is|are|was|were|has|have|had|will|would|could|should|may|might|must)\\b(?![’'-]| (?:not|never|no)\\b)(?= \\p{Ll})");

    private final boolean added;

    private Negations(boolean added) {
        this.added = added;
    }

    static List<Mutation> all() {
        return List.of(new Negations(false), new Negations(true));
    }

    @Override
    public String name() {
        return added ? "a “not” added" : "a “not” removed";
    }

    @Override
    public Stream<Mutant> of(Story story) {
        return added ? story.prose(AUXILIARY).flatMap(place -> Story.replace(place, place.text() + " not"))
                : story.prose(NOT).flatMap(place -> Story.replace(place, ""));
    }
}
