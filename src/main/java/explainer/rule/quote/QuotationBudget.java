package explainer.rule.quote;

import explainer.content.Config;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.source.Passage;
import explainer.source.Wording;
import explainer.text.Fold;
import explainer.text.Shorten;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds up the words that a site quotes from each source, every quotation once. */
public final class QuotationBudget {

    /** The setting: how many words of one source the whole site may quote. */
    static final String SETTING = "quotation.budget";

    private static final String ABSENT = "120";
    private static final int LISTED = 3;

    private record Spent(String words, int length, String place) {
    }

    private final Site site;
    private final Verbatim verbatim;
    private final Map<String, Map<String, Spent>> bySource = new TreeMap<>();

    /** Starts with nothing quoted. */
    public QuotationBudget(Site site, Verbatim verbatim) {
        this.site = site;
        this.verbatim = verbatim;
    }

    /** Counts a quotation of a document. */
    public void add(String path, Quoted quoted) {
        List<Wording> readings = quoted.readings();
        List<Passage> from = quoted.passages();
        from.stream().filter(passage -> verbatim.holds(passage, readings)).findFirst()
                .or(() -> from.stream().findFirst()).or(() -> verbatim.holder(readings))
                .ifPresent(passage -> bySource.computeIfAbsent(passage.key(), key -> new TreeMap<>()).putIfAbsent(
                        Fold.quotation(quoted.words()).toLowerCase(Locale.ROOT),
                        new Spent(quoted.words(), readings.get(0).length(),
                                path + ":" + quoted.in().at(quoted.mark().start()).line())));
    }

    /** Reports the sources that are quoted beyond the budget. */
    public void report(Sink sink) {
        String setting = site.config().value(SETTING, ABSENT);
        if (!setting.matches("[0-9]{1,6}")) {
            sink.report(Config.FILE, site.config().at(SETTING), "'" + SETTING + "' is no number of words: "
                    + Shorten.plain(setting), "Write how many words of one source the site may quote, " + ABSENT + " for instance.");
            return;
        }
        int budget = Integer.parseInt(setting);
        bySource.forEach((key, quotations) -> {
            int total = quotations.values().stream().mapToInt(Spent::length).sum();
            if (total > budget) {
                String longest = quotations.values().stream()
                        .sorted(Comparator.comparingInt(Spent::length).reversed().thenComparing(Spent::place)).limit(LISTED)
                        .map(spent -> Shorten.quote(spent.words()) + " (" + spent.length() + " words, " + spent.place() + ")")
                        .collect(Collectors.joining(", "));
                sink.report(Config.FILE, site.config().at(SETTING), "the site quotes " + total + " words of " + key
                        + ", and its budget is " + budget + "; the longest are " + longest,
                        "Shorten them or say them in your own words; the budget is '" + SETTING + "' in " + Config.FILE + ".");
            }
        });
    }
}
