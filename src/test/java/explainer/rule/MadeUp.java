package explainer.rule;

import java.util.List;

/**
 * The little site with a source more, whose passages a test makes up, and an event whose body cites them: {@code [1](#told-1)}.
 */
public final class MadeUp {

    private static final String EVENT = "content/timeline/case.md:";
    private static final int HEADER_LINES = 9;

    private final StringBuilder record = new StringBuilder("""
            key: told
            publisher: The Alder Courier
            entities:
              - { id: ole-hartig, name: Ole Hartig, aliases: [Hartig], kind: person }
              - { id: nora-vance, name: Nora Vance, aliases: [Vance], kind: person }
              - { id: port-lund, name: Port Lund, kind: place }
              - { id: alder-courier, name: Alder Courier, kind: body }
            """);
    private final StringBuilder told = new StringBuilder("passages:\n");
    private int passages;

    /** A source whose passages say this, in the newspaper's own voice. */
    public static MadeUp saying(String... gists) {
        MadeUp source = new MadeUp();
        for (String gist : gists) {
            source.passage("voice: reporting, gist: \"" + gist + "\"");
        }
        return source;
    }

    /** One passage more, in the record's own words for it. */
    public MadeUp passage(String yaml) {
        passages++;
        told.append("  - { n: ").append(passages).append(", ").append(yaml).append(" }\n");
        return this;
    }

    /** One entity more, in the record's own words for it. */
    public MadeUp entity(String yaml) {
        record.append("  - ").append(yaml).append('\n');
        return this;
    }

    /** What a rule finds on the body of an event, as {@code line: message}, where the body starts with line 1. */
    public List<String> findings(Rule rule, String body) {
        return site(body).findings(rule).stream().filter(finding -> finding.startsWith(EVENT))
                .map(finding -> finding.substring(EVENT.length())).filter(finding -> line(finding) > HEADER_LINES)
                .map(finding -> line(finding) - HEADER_LINES + finding.substring(finding.indexOf(':'))).toList();
    }

    /** The messages of what a rule finds on a sentence that cites all the passages. */
    public List<String> messages(Rule rule, String sentence) {
        StringBuilder cited = new StringBuilder(sentence.replaceFirst("\\.$", ""));
        for (int n = 1; n <= passages; n++) {
            cited.append(" [").append(n).append("](#told-").append(n).append(')');
        }
        return findings(rule, cited + ".").stream().map(finding -> finding.substring(finding.indexOf(' ') + 1)).toList();
    }

    /** The site with an event of this body. */
    public TestSite site(String body) {
        return new TestSite().with("seeds/told.yaml", record.toString() + told).withEvent(body);
    }

    private static int line(String finding) {
        return Integer.parseInt(finding.substring(0, finding.indexOf(':')));
    }
}
