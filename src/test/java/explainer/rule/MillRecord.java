package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A made-up source about a mill, with the gists that a test gives it, for what {@link HedgeKept} finds in one sentence on it. */
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

    /** What is found in a body; a gist may have recorded speech after a bar. */
    public static List<Finding> findings(String body, String... gists) {
        StringBuilder record = new StringBuilder(HEAD);
        for (int i = 0; i < gists.length; i++) {
            String[] parts = gists[i].split(" \\| ");
            record.append("  - { n: ").append(i + 1).append(", gist: \"").append(parts[0]).append("\", voice: reporting, who: the newspaper")
                    .append(parts.length > 1 ? ", quotes: [\"" + parts[1] + "\"]" : "").append(" }\n");
        }
        return new Checker(List.of(new HedgeKept())).run(new TestSite().with("seeds/mill.yaml", record.toString()).withEvent(body).site()).findings();
    }

    /** Wants nothing to be found. */
    public static void passes(String body, String... gists) {
        assertThat(findings(body, gists)).as(body).isEmpty();
    }

    /** Wants this one message, whether an error or a warning. */
    public static void finds(String body, String message, String... gists) {
        assertThat(findings(body, gists)).as(body).extracting(Finding::message).containsExactly(message);
    }

    /** Wants this one error. */
    public static void stops(String body, String message, String... gists) {
        finds(Severity.ERROR, body, message, gists);
    }

    /** Wants this one warning. */
    public static void warns(String body, String message, String... gists) {
        finds(Severity.WARNING, body, message, gists);
    }

    private static void finds(Severity severity, String body, String message, String... gists) {
        assertThat(findings(body, gists)).as(body).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message()).isEqualTo(message);
        });
    }
}
