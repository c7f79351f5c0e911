package explainer.mutation;

import explainer.content.Document;
import explainer.content.Site;
import explainer.rule.Checker;
import explainer.rule.Finding;
import explainer.rule.Rule;
import explainer.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Judges mutants of one story. A mutant is caught when the check has an error on it that it has not on the story.
 *
 * <p>The rules, prepared once, look at the changed document alone; what they find counts only if they find it again when
 * prepared for the site as the change leaves it. An event's date, which other documents and the site's order of events
 * look at, goes through the whole check when its own document shows nothing. So a suite of thousands takes seconds, and
 * what it takes short is the number of those caught.
 */
final class Suite {

    private final Story story;
    private final List<Rule> rules;
    private final Set<String> known;
    private final Map<String, Rule> lastToCatch = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<Rule, Function<Document, List<Finding>>>> prepared = ThreadLocal.withInitial(HashMap::new);

    Suite(Story story, List<Rule> rules) {
        this.story = story;
        this.rules = rules.stream().filter(rule -> rule.severity() == Severity.ERROR).toList();
        this.known = new TreeSet<>(errors(new Checker(this.rules).run(story.site()).findings()));
    }

    /** The errors of the story itself. */
    Set<String> known() {
        return known;
    }

    /** The rule that catches a mutant, or "" for a miss. */
    String judge(Mutation kind, Mutant mutant) {
        Document document = story.reader().read(mutant.mutated());
        Site site = story.site().with(document);
        Rule likely = lastToCatch.get(kind.name());
        if (likely != null && catches(likely, site, document)) {
            return likely.id();
        }
        for (Rule rule : rules) {
            if (rule != likely && catches(rule, site, document)) {
                lastToCatch.put(kind.name(), rule);
                return rule.id();
            }
        }
        return kind instanceof HeaderDates ? whole(site) : "";
    }

    private boolean catches(Rule rule, Site site, Document document) {
        var ready = prepared.get().computeIfAbsent(rule, r -> new Checker(List.of(r)).on(story.site()));
        return isNew(ready.apply(document)) && isNew(new Checker(List.of(rule)).on(site).apply(document));
    }

    private boolean isNew(List<Finding> findings) {
        return !known.containsAll(errors(findings));
    }

    /** The rule that catches a mutant in the whole check, as a build runs it, or "". */
    String whole(Mutant mutant) {
        return whole(story.site().with(story.reader().read(mutant.mutated())));
    }

    private String whole(Site site) {
        return new Checker(rules).run(site).findings().stream().filter(Suite::stops).filter(finding -> !known.contains(name(finding)))
                .findFirst().map(Finding::ruleId).orElse("");
    }

    private static List<String> errors(List<Finding> findings) {
        return findings.stream().filter(Suite::stops).map(Suite::name).toList();
    }

    /** A warning stops no build, so it catches nothing. */
    private static boolean stops(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    /** Findings are the same when rule, file and message are; a mutation may move one along its line. */
    private static String name(Finding finding) {
        return finding.path() + " " + finding.ruleId() + " " + finding.message();
    }
}
