package explainer.content;

import explainer.text.Fold;
import explainer.text.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sections of an open question, by their headings in each language: the list {@code question-sections}. */
public final class QuestionSections {

    /** The section of what is not known. */
    public static final String UNKNOWN = "unknown";
    /** What each heading of the list stands for. */
    private static final Map<String, String> SECTIONS = WordList.load("question-sections").entries().stream()
            .map(entry -> entry.split(" = ", 2)).collect(Collectors.toMap(pair -> pair[1], pair -> pair[0], (a, b) -> a));

    private QuestionSections() {
    }

    /** What the section under a heading is for, or "". */
    public static String of(String heading) {
        return SECTIONS.getOrDefault(Fold.text(heading).toLowerCase(Locale.ROOT), "");
    }

    /** The sections that every question has, sorted, each with the first of its headings. */
    public static Map<String, String> all() {
        Map<String, String> first = new TreeMap<>();
        for (String entry : WordList.load("question-sections").entries()) {
            String[] pair = entry.split(" = ", 2);
            first.putIfAbsent(pair[0], pair[1]);
        }
        return first;
    }
}
