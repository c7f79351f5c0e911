package explainer.pages;

import java.util.List;
import java.util.Optional;

/** All rules of the published pages, sorted by id. A new rule is a line here. */
public final class PageRules {

    private static final List<PageRule> ALL = List.of(
            new AddressResolves(),
            new CalendarValid(),
            new CardSound(),
            new CssValid(),
            new HtmlValid(),
            new JsonValid(),
            new LinkResolves(),
            new ManifestTrue(),
            new NothingLeftIn(),
            new PageComplete(),
            new PolicySound(),
            new QuotationShown(),
            new SelfContained(),
            new SizeKept(),
            new XmlValid());

    private PageRules() {
    }

    /** Every rule, sorted by id. */
    public static List<PageRule> all() {
        return ALL;
    }

    /** The rule with an id. */
    public static Optional<PageRule> byId(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
