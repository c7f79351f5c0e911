package explainer.rule;

import explainer.content.Config;
import explainer.content.Document;
import explainer.content.Site;
import explainer.text.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs rules over a site. */
public final class Checker {

    private final List<Rule> rules;

    /** @param rules the rules to run */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Runs every rule, each on a thread of its own, over every document. The same site gives the same result.
     *
     * @return all findings, sorted, each once; and how much was looked at
     */
    public Result run(Site site) {
        List<Sink> sinks = rules.parallelStream().map(rule -> run(rule, site)).toList();
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("documents", site.documents().size());
        counts.put("claims", site.documents().stream().mapToInt(d -> d.claims().size()).sum());
        counts.put("citations", site.documents().stream().mapToInt(d -> d.citations().size()).sum());
        counts.put("passages", site.records().stream().mapToInt(r -> r.passages().size()).sum());
        TreeSet<Finding> findings = new TreeSet<>();
        Consequences consequences = Consequences.of(site);
        for (Sink sink : sinks) {
            sink.findings().stream().filter(finding -> !consequences.has(finding)).forEach(findings::add);
            sink.counts().forEach((what, number) -> counts.merge(what, number, Integer::sum));
        }
        return new Result(new ArrayList<>(findings), counts);
    }

    /**
     * Prepares every rule for a site, to look at single documents: an answer at once for one that has changed. What only
     * the site as a whole can show is left out.
     *
     * @return gives the findings on a document, sorted, each once; for one thread at a time
     */
    public Function<Document, List<Finding>> on(Site site) {
        Map<Rule, Check> checks = new LinkedHashMap<>();
        rules.forEach(rule -> checks.put(rule, rule.on(site)));
        return document -> {
            TreeSet<Finding> findings = new TreeSet<>();
            checks.forEach((rule, check) -> {
                Sink sink = new Sink(rule);
                guarded(rule, document.path(), document.path(), sink, s -> check.document(document, s));
                findings.addAll(sink.findings());
            });
            return new ArrayList<>(findings);
        };
    }

    private static Sink run(Rule rule, Site site) {
        Sink sink = new Sink(rule);
        Check[] check = new Check[1];
        guarded(rule, "the site", Config.FILE, sink, s -> check[0] = rule.on(site));
        if (check[0] == null) {
            return sink;
        }
        for (Document document : site.documents()) {
            guarded(rule, document.path(), document.path(), sink, s -> check[0].document(document, s));
        }
        guarded(rule, "the site", Config.FILE, sink, check[0]::finish);
        return sink;
    }

    /** A rule that breaks must not hide the findings of the others, nor pass for one that found nothing. */
    private static void guarded(Rule rule, String where, String path, Sink sink, Consumer<Sink> work) {
        try {
            work.accept(sink);
        } catch (RuntimeException | StackOverflowError e) {
            sink.report(path, Position.START, "the rule " + rule.id() + " broke on " + where + " ("
                    + e.getClass().getSimpleName() + ")", "This is a fault of the tool. Please report it with this file.");
        }
    }
}
