package explainer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A record to fill in. What the copy says stands there, what is guessed has a comment that says so, and what only a
 * reader can say is {@code ""}, which the rule {@code record-sound} reports with its line.
 */
final class RecordText {

    private static final String TOP = """
            # What the source states, passage by passage, in our own words: notes to check the site against, not a retelling.
            # Written by the seal command, to be filled in. `java -jar target/explainer.jar check --only record-sound` lists
            # what is missing, line by line; src/site/markdown/record.md says what each key is.
            # A comment that says `guess` marks what no one has looked at yet: put it right, then take the comment out.
            """;

    private static final String ENTITIES = """
            # Whom and what the site may name, as far as capital letters tell; the comment counts the passages.
            #   name       how this site spells it          aliases    what else its text may call it
            #   spellings  the source's own, which the site avoids: move such an alias there
            #   kind       person, group, body, place, document or event; the id of a person is the name of their page
            # Take out what is no name. Add whom capitals do not show: "two of the nurses", as a group; the report, as a document.
            """;

    private static final String DAYS = """
            # Phrases that stand for a day: - { phrase: second day of the flood, date: "2024-05-12" }
            """;

    private static final String PASSAGES = """
            # A passage is one line of the copy that is not blank.
            #   gist      what it states, in your own words, 25 at most, with its doubts and denials
            #   voice     public (all could see it), named (somebody named says so), reporting (the publisher itself),
            #             document (a paper that people describe), anonymous (people not named); of several, the weakest
            #   who       who says so, as the source words it; count, where it says how many
            #   entities  all whom a claim that cites only this may name: add those behind a pronoun
            #   dates     EDTF, in quotation marks; dates_note says how you resolved "the next day"
            #   figures   digits and what they count
            #   quotes    direct speech only: take out titles, and words that nobody says
            #   contested the numbers of the passages that tell it otherwise, [9], in both; false for none
            """;

    private RecordText() {
    }

    /**
     * The record.
     *
     * @param copy what the copy is and lacks, a sentence for the key {@code copy}
     */
    static String of(String key, Map<String, String> about, String copy, Draft draft) {
        StringBuilder out = new StringBuilder(TOP);
        out.append("key: ").append(key).append('\n');
        about(out, about, "publisher", "who published it");
        about(out, about, "year", "the year of publication");
        String language = about.getOrDefault("language", "en");
        out.append("language: ").append(YamlText.name(language)).append(about.containsKey("language") ? "" : "   # guess").append('\n');
        out.append("rights: \"\"   # whose text it is, and what of it is used here\n");
        out.append("copy: ").append(YamlText.quoted(copy)).append("   # what it is, and what it lacks\n");
        if (about.containsKey("url")) {
            out.append("url: ").append(YamlText.quoted(about.get("url"))).append('\n');
        }
        out.append('\n').append(ENTITIES);
        entities(out, draft.names());
        out.append('\n').append(DAYS).append("days: []\n");
        out.append('\n').append(PASSAGES).append("passages:\n");
        List<String> passages = new ArrayList<>();
        draft.passages().forEach(passage -> passages.add(PassageText.of(passage, List.of())));
        out.append(String.join("\n", passages));
        return out.toString();
    }

    private static void about(StringBuilder out, Map<String, String> about, String key, String what) {
        out.append(key).append(": ").append(YamlText.quoted(about.getOrDefault(key, ""))).append("   # ")
                .append(about.containsKey(key) ? "from the page" : what).append('\n');
    }

    private static void entities(StringBuilder out, List<Found> names) {
        if (names.isEmpty()) {
            out.append("entities: []\n");
            return;
        }
        out.append("entities:\n");
        Map<String, String> kinds = Map.of("person", "People", "body", "Bodies", "place", "Places", "", "Of a kind that nothing tells: fill it in");
        for (String kind : List.of("person", "body", "place", "")) {
            List<Found> of = names.stream().filter(found -> found.entity().kind().equals(kind)).toList();
            if (!of.isEmpty()) {
                out.append("  # ").append(kinds.get(kind)).append('\n');
                of.forEach(found -> out.append(entity(found)));
            }
        }
    }

    private static String entity(Found found) {
        var entity = found.entity();
        String kind = entity.kind().isEmpty() ? "\"\"" : entity.kind();
        String passages = found.passages().stream().limit(6).map(String::valueOf).collect(Collectors.joining(", "))
                + (found.passages().size() > 6 ? ", …" : "");
        return "  - { id: " + YamlText.name(entity.id()) + ", name: " + YamlText.name(entity.name()) + ", aliases: " + YamlText.names(entity.aliases())
                + ", spellings: [], kind: " + kind + " }   # " + (found.times() == 1 ? "once" : found.times() + " times") + ": "
                + (found.passages().size() == 1 ? "passage " : "passages ") + passages
                + (found.why().isEmpty() ? "" : "; guess: " + entity.kind() + ", " + found.why()) + "\n";
    }
}
