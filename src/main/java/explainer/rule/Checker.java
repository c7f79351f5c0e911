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
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs rules over a site. */
public final class Checker {

    /** So many documents are looked at by all rules before any goes on: what one works out of a document is there for the others. */
    private static final int TOGETHER = 64;

    private final List<Rule> rules;

    /** @param rules the rules to run */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Runs every rule over every document, several rules at a time. The same site gives the same result.
     *
     * @return all findings, sorted, each once; and how much was looked at
     */
    public Result run(Site site) {
        List<Running> running = rules.parallelStream().map(rule -> new Running(rule, site)).toList();
        List<Document> documents = site.documents();
        for (int from = 0; from < documents.size(); from += TOGETHER) {
            List<Document> some = documents.subList(from, Math.min(documents.size(), from + TOGETHER));
            each(running, rule -> rule.documents(some));
        }
        each(running, Running::finish);
        List<Sink> sinks = running.stream().map(Running::sink).toList();
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

    /** Each as a task of its own: shared out in stretches, a costly rule would keep others waiting behind it. */
    private static void each(List<Running> running, Consumer<Running> work) {
        ForkJoinTask.invokeAll(running.stream().map(rule -> ForkJoinTask.adapt(() -> work.accept(rule))).toList());
    }

    /** A rule at work on a site. */
    private static final class Running {
        private final Rule rule;
        private final Sink sink;
        private Check check;

        Running(Rule rule, Site site) {
            this.rule = rule;
            sink = new Sink(rule);
            guarded(rule, "the site", Config.FILE, sink, s -> check = rule.on(site));
        }

        void documents(List<Document> documents) {
            if (check != null) {
                for (Document document : documents) {
                    guarded(rule, document.path(), document.path(), sink, s -> check.document(document, s));
                }
            }
        }

        void finish() {
            if (check != null) {
                guarded(rule, "the site", Config.FILE, sink, check::finish);
            }
        }

        Sink sink() {
            return sink;
        }
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
