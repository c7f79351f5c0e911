package explainer.rule;

import java.util.List;

/** A made-up source about a mill, with the gists that a test gives it, for what one rule finds in one sentence on it. */
public final class MillRecord {

    private static final String HEAD = """
            key: mill
            publisher: The Weavers’ Gazette
            year: "2024"
            language: en
            rights: "Made up for the tests."
            copy: "There is no text."
            entities:
              - { id: arno-pelt, name: Arno Pelt, aliases: [Pelt], kind: person }
              - { id: runa-voll, name: Runa Voll, aliases: [Voll], kind: person }
              - { id: the-guild, name: Guild, aliases: [the guild], kind: body }
            passages:
            """;

    private MillRecord() {
    }

    /** What a rule finds in a body; a gist may have recorded speech after a bar. */
    public static List<Finding> findings(Rule rule, String body, String... gists) {
        StringBuilder record = new StringBuilder(HEAD);
        for (int i = 0; i < gists.length; i++) {
            String[] parts = gists[i].split(" \\| ");
            record.append("  - { n: ").append(i + 1).append(", gist: \"").append(parts[0]).append("\", voice: reporting, who: the newspaper")
                    .append(parts.length > 1 ? ", quotes: [\"" + parts[1] + "\"]" : "").append(" }\n");
        }
        return new Checker(List.of(rule)).run(new TestSite().with("seeds/mill.yaml", record.toString()).withEvent(body).site()).findings();
    }
}
