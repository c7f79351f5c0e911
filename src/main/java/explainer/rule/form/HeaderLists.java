package explainer.rule.form;

import explainer.content.Document;
import explainer.content.Header;
import explainer.rule.Sink;
import explainer.text.Shorten;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Header values that are lists of pages, people or sources. */
public final class HeaderLists {

    private static final List<String> LISTS = List.of("sources", "people", "events", "questions", "answers");

    private HeaderLists() {
    }

    /** Reports entries that are empty or stand there twice. */
    public static void check(Document document, Sink sink) {
        for (String key : LISTS) {
            Set<String> seen = new HashSet<>();
            for (Header.Item item : document.header().list(key)) {
                if (item.value().isEmpty()) {
                    sink.report(document.path(), item.at(), "an entry of “" + key + "” is empty",
                            "Take out the comma that is too much.");
                } else if (!seen.add(item.value())) {
                    sink.report(document.path(), item.at(), "“" + key + "” names " + Shorten.quote(item.value()) + " twice",
                            "Remove one of the two.");
                }
            }
        }
    }
}
