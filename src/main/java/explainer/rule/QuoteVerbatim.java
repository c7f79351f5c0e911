package explainer.rule;

import explainer.content.Document;
import explainer.content.Site;
import explainer.content.VisibleText;
import explainer.rule.quote.Misquote;
import explainer.rule.quote.Quoted;
import explainer.rule.quote.Verbatim;
import explainer.text.Quotations;
import explainer.text.Shorten;
import java.util.List;

/** Words in quotation marks are not, to the letter, in one of the passages their claim cites. */
public final class QuoteVerbatim implements Rule {

    private static final int BEFORE = 40;

    @Override
    public String id() {
        return "quote-verbatim";
    }

    @Override
    public String summary() {
        return "Words in quotation marks are not, to the letter, in a passage that is cited for them.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Verbatim verbatim = Verbatim.of(site);
        return (document, sink) -> {
            List<VisibleText> texts = VisibleText.of(document);
            if (document.needsEvidence()) {
                texts.forEach(text -> strayMarks(document, text, sink));
            }
            for (Quoted quoted : Quoted.of(site, document, texts)) {
                // A page that tells nothing of the story may quote what it likes, unless it cites
                if (document.needsEvidence() || !quoted.passages().isEmpty()) {
                    quotation(document, quoted, verbatim, sink);
                }
            }
        };
    }

    private static void quotation(Document document, Quoted quoted, Verbatim verbatim, Sink sink) {
        sink.count("quotations", 1);
        if (!quoted.complete()) {
            sink.report(document.path(), quoted.in().at(quoted.mark().start()), "the quotation that begins with "
                            + Shorten.quote(quoted.words()) + " is not closed",
                    "Put a quotation mark after its last word; a quotation of several paragraphs opens each anew.");
            return;
        }
        Misquote.in(quoted, verbatim).ifPresent(misquote -> sink.report(document.path(),
                quoted.in().at(quoted.mark().wordsStart() + misquote.offset()), misquote.message(), misquote.hint()));
    }

    /** A mark that closes nothing would leave words unchecked. */
    private static void strayMarks(Document document, VisibleText text, Sink sink) {
        for (int at : Quotations.in(text.value()).strayMarks()) {
            sink.report(document.path(), text.at(at), "the quotation mark after "
                            + Shorten.quoteEnd(text.value().substring(Math.max(0, at - BEFORE), at)) + " closes nothing",
                    "Put the mark that opens the quotation before its first word, or take this one out.");
        }
    }
}
