package explainer.intake;

import explainer.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses what a name is the name of, from few and clear signs; where they are missing or disagree, it does not. */
final class KindGuess {

    private static final Set<String> PLACING = Set.of("in", "near", "outside", "at", "around", "across");

    private final Set<String> bodies = Set.copyOf(WordList.load("body-nouns").entries());
    private final Set<String> places = Set.copyOf(WordList.load("place-nouns").entries());

    /**
     * A guess.
     *
     * @param kind as the record has it, or "" for none
     * @param why  what told it
     */
    record Guess(String kind, String why) {
        private static final Guess NONE = new Guess("", "");
    }

    Guess of(List<String> name, List<NameRun> runs) {
        String noun = byWords(name);
        if (!noun.isEmpty()) {
            return new Guess(noun, "by its words");
        }
        String title = runs.stream().map(NameRun::title).filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(", "));
        boolean placed = runs.stream().anyMatch(this::isPlaced);
        boolean speaks = runs.stream().anyMatch(NameRun::speaks);
        if (!title.isEmpty() && !placed) {
            return new Guess("person", "“" + title + "” stands before it");
        }
        if (speaks && !placed && name.size() > 1) {
            return new Guess("person", "says something");
        }
        if (placed && !speaks && title.isEmpty()) {
            return new Guess("place", "“" + runs.stream().filter(this::isPlaced).findFirst().orElseThrow().before() + "” stands before it");
        }
        boolean letters = name.size() == 1 && name.get(0).length() > 1 && name.get(0).equals(name.get(0).toUpperCase(Locale.ROOT));
        return letters ? new Guess("body", "all capitals") : Guess.NONE;
    }

    /** What a word of the name says of it, or "": the first of "Council of Port Lund", the last of "Gate Road School". */
    String byWords(List<String> name) {
        String last = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
        String first = name.get(0).toLowerCase(Locale.ROOT);
        boolean of = name.size() > 2 && name.get(1).equals("of");
        if (bodies.contains(of ? first : last)) {
            return "body";
        }
        return name.size() > 1 && (places.contains(of ? first : last) || places.contains(first)) ? "place" : "";
    }

    /** Whether a place is where it would stand: "in Lund", "near Lund". */
    boolean isPlaced(NameRun run) {
        return PLACING.contains(run.before()) && run.title().isEmpty();
    }
}
