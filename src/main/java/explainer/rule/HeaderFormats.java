package explainer.rule;

import explainer.source.Edtf;
import explainer.text.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the value of a header key has to look like. */
final class HeaderFormats {

    /** Names of pages, camps and passages. */
    static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** Keys whose value is a list of slugs or passages with commas between them. */
    static final List<String> LISTS = List.of("people", "events", "questions", "sources", "answers");

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private HeaderFormats() {
    }

    /** What is wrong with a value, and what to do. */
    record Fault(String message, String hint) {
    }

    /** A day of the calendar as year, month, day; or empty. */
    static Optional<LocalDate> day(String value) {
        try {
            return value.matches(DAY) ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with the value of a key, if something is. */
    static Optional<Fault> fault(String key, String value, Set<String> camps) {
        String shown = "“" + Shortened.of(value) + "”";
        return switch (key) {
            case "status" -> ask(Set.of("published", "draft").contains(value), shown + " is not a status",
                    "It is published or draft.");
            case "date", "checked", "as_of" -> ask(day(value).isPresent(), shown + " is not a date",
                    "Write " + key + " as year, month, day: 2025-03-09.");
            case "when" -> when(value, shown);
            case "state" -> ask(states().contains(value), shown + " is not a state",
                    "It is one of " + String.join(", ", states()) + ".");
            case "order" -> ask(value.matches("[0-9]{1,4}"), shown + " is not a whole number",
                    "order is 1, 2, 3 …: the place among events of one day.");
            case "evidence" -> ask(value.equals("none"), shown + " says nothing here",
                    "evidence=none exempts a page that tells no story; leave the key out otherwise.");
            case "camp" -> ask(camps.isEmpty() || camps.contains(value), shown + " is not a camp",
                    "The camps are named in the header of the people page: " + String.join(", ", new java.util.TreeSet<>(camps)) + ".");
            case "title", "summary", "role", "name", "when_note" -> ask(!value.contains("]("), "“" + key
                    + "” has a link in it, and a header is plain text", "Put the passages into sources, and links into the text.");
            default -> Optional.empty();
        };
    }

    private static Optional<Fault> when(String value, String shown) {
        try {
            Edtf.parse(value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Fault(shown + " is not a date that can be read: " + e.getMessage(),
                    "Write 2022-02-25, 2022-01, 2022, 199X, 2022-02~ (about), ../2022-02-21 (by), 2022-02-26/.. (since) "
                            + "or 2022-02-24/2022-02-26."));
        }
    }

    private static List<String> states() {
        return WordList.load("question-states").entries();
    }

    private static Optional<Fault> ask(boolean sound, String message, String hint) {
        return sound ? Optional.empty() : Optional.of(new Fault(message, hint));
    }
}
