package explainer.intake;

import explainer.source.Passage;
import java.util.List;
import java.util.Locale;

/** A passage to fill in, as the record writes it: what is left to the author is empty, and what is guessed says so. */
final class PassageText {

    private PassageText() {
    }

    /** The passage; {@code unknown} are names in it that the record does not have. */
    static String of(DraftPassage passage, List<String> unknown) {
        StringBuilder out = new StringBuilder();
        if (passage.kind() != Passage.Kind.TEXT) {
            String kind = passage.kind().name().toLowerCase(Locale.ROOT);
            line(out, "  - { n: " + passage.n() + ", kind: " + kind + ", gist: \"\" }",
                    passage.guessed() ? "guessed: if it is text, write it like the others" : "");
            return out.toString();
        }
        line(out, "  - n: " + passage.n(), "");
        line(out, "    gist: \"\"", "");
        line(out, "    voice: \"\"", "guess: " + passage.voice());
        line(out, "    who: \"\"", "");
        line(out, "    entities: " + YamlText.names(passage.entities()), unknown.isEmpty() ? ""
                : "not among the entities: " + YamlText.mentions(unknown));
        line(out, "    dates: " + YamlText.quotedList(passage.dates()), dates(passage));
        line(out, "    figures: " + YamlText.quotedList(passage.figures()), passage.loose().isEmpty() ? ""
                : "in digits, if they count: " + YamlText.mentions(passage.loose()));
        if (passage.quotes().size() < 2) {
            line(out, "    quotes: " + YamlText.quotedList(passage.quotes()), quotes(passage));
        } else {
            line(out, "    quotes:", quotes(passage));
            passage.quotes().forEach(quote -> line(out, "      - " + YamlText.quoted(quote), ""));
        }
        line(out, "    contested: false", "");
        return out.toString();
    }

    private static String dates(DraftPassage passage) {
        String guessed = passage.datesWhy().isEmpty() ? "" : "guessed: " + passage.datesWhy();
        String open = passage.open().isEmpty() ? "" : "to resolve: " + YamlText.mentions(passage.open());
        return guessed + (guessed.isEmpty() || open.isEmpty() ? "" : "; ") + open;
    }

    private static String quotes(DraftPassage passage) {
        return passage.tooShort().isEmpty() ? "" : "too short for the seal to tell: " + YamlText.mentions(passage.tooShort());
    }

    private static void line(StringBuilder out, String yaml, String comment) {
        out.append(yaml).append(comment.isEmpty() ? "" : "   # " + comment).append('\n');
    }
}
