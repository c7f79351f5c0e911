package explainer.rule;

import explainer.content.Document;
import explainer.content.Site;
import explainer.content.VisibleText;
import explainer.rule.quote.Callings;
import explainer.rule.quote.Prose;
import explainer.rule.quote.QuotationBudget;
import explainer.rule.quote.Quoted;
import explainer.rule.quote.Verbatim;
import explainer.source.Seals;
import explainer.source.SourceRecord;
import explainer.text.Shorten;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The source's own sentences: eight or more of its words in a row outside quotation marks, or too many inside them. */
public final class CopyRun implements Rule {

    /** How many of the passages that have a run are named. */
    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "copy-run";
    }

    @Override
    public String summary() {
        return "Eight or more words in a row are the source’s, outside quotation marks; or the site quotes too much of it.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Seals seals = new Seals(site.records().stream().map(SourceRecord::seal).flatMap(Optional::stream).toList());
        Callings callings = new Callings(site);
        QuotationBudget budget = new QuotationBudget(site, Verbatim.of(site));
        return new Check() {
            @Override
            public void document(Document document, Sink sink) {
                List<VisibleText> texts = VisibleText.of(document);
                List<Quoted> quoted = Quoted.of(site, document, texts);
                quoted.stream().filter(Quoted::complete).forEach(each -> budget.add(document.path(), each));
                Prose.of(texts, quoted).forEach(prose -> copied(document, prose, seals, callings, sink));
            }

            @Override
            public void finish(Sink sink) {
                budget.report(sink);
            }
        };
    }

    private static void copied(Document document, Prose prose, Seals seals, Callings callings, Sink sink) {
        for (Prose.Copied run : prose.copied(seals, Prose.least(), callings)) {
            sink.report(document.path(), run.at(), run.words() + " words in a row are those of " + names(run.passages()) + ": "
                            + Shorten.quote(run.text()),
                    "Say it in your own words. Direct speech stands in quotation marks, with its passage after it.");
        }
    }

    private static String names(List<Seals.Place> passages) {
        String shown = passages.stream().limit(SHOWN).map(Seals.Place::toString).collect(Collectors.joining(" and "));
        return passages.size() > SHOWN ? shown + " and " + (passages.size() - SHOWN) + " more" : shown;
    }
}
