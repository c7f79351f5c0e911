package explainer.pages;

import explainer.rule.Finding;
import explainer.rule.Result;
import explainer.rule.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Runs rules over published pages. */
public final class PageChecker {

    private final List<PageRule> rules;

    /** @param rules the rules to run */
    public PageChecker(List<PageRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All findings, sorted, each once; and how much was looked at. */
    public Result run(Published site) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("files", site.files().size());
        counts.put("pages", site.pages().size());
        TreeSet<Finding> findings = new TreeSet<>();
        for (PageRule rule : rules) {
            Sink sink = new Sink(rule);
            try {
                rule.check(site, sink);
            } catch (RuntimeException | StackOverflowError e) {
                // A rule that breaks must not hide the findings of the others, nor pass for one that found nothing
                site.report(sink, "index.html", "the rule " + rule.id() + " broke (" + e + ")",
                        "This is a fault of the tool. Please report it with this site.");
            }
            findings.addAll(sink.findings());
            sink.counts().forEach((what, number) -> counts.merge(what, number, Integer::sum));
        }
        return new Result(new ArrayList<>(findings), counts);
    }
}
