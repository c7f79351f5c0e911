package explainer.rule;

import java.util.List;
import java.util.Optional;

/** All rules, sorted by id. A new rule is a line here. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new AttributionKept(),
            new CitationResolves(),
            new ClaimCited(),
            new ContestedTold(),
            new CopyRun(),
            new DateSupported(),
            new FigureSupported(),
            new FileSound(),
            new GistSupported(),
            new HeaderComplete(),
            new HeaderValue(),
            new HedgeKept(),
            new KindKept(),
            new NameStyle(),
            new NameSupported(),
            new PassageUnused(),
            new QuestionHonest(),
            new QuoteVerbatim(),
            new RecordSound(),
            new ReferenceResolves(),
            new SpeakerKept(),
            new TextShape());

    private Rules() {
    }

    /** Every rule, sorted by id. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule with an id. */
    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
