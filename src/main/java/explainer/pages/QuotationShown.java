package explainer.pages;

import explainer.content.Block;
import explainer.content.Document;
import explainer.content.VisibleText;
import explainer.rule.Sink;
import explainer.rule.quote.Misquote;
import explainer.rule.quote.Quoted;
import explainer.rule.quote.Verbatim;
import explainer.source.Passage;
import explainer.text.Position;
import explainer.text.Quotation;
import explainer.text.Quotations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words in quotation marks of a finished page are not, to the letter, in a passage that stands beside them. */
final class QuotationShown implements PageRule {

    @Override
    public String id() {
        return "quotation-shown";
    }

    @Override
    public String summary() {
        return "Words in quotation marks of a finished page are not, to the letter, in a passage cited beside them.";
    }

    @Override
    public void check(Published site, Sink sink) {
        Verbatim verbatim = Verbatim.of(site.source());
        int shown = 0;
        for (Page page : site.pages().values()) {
            List<PageText> texts = PageText.of(page);
            List<Passage> ofPage = passages(site, texts.stream().flatMap(text -> text.cited(0, text.value().length()).stream()).toList());
            // A page that cites nothing tells nothing of the story, and may quote what it likes
            for (PageText text : ofPage.isEmpty() ? List.<PageText>of() : texts) {
                for (Quotation quotation : Quotations.in(text.value()).all()) {
                    List<Passage> beside = passages(site, text.cited(quotation.start(), quotation.end()));
                    shown++;
                    look(site, page, text, quotation, beside.isEmpty() ? ofPage : beside, verbatim, sink);
                }
            }
        }
        sink.count("quotations", shown);
        if (shown == 0 && quotes(site)) {
            site.report(sink, "index.html", "the content quotes, and no page shows a quotation",
                    "Look at how the templates write quotation marks: none was found beside a citation.");
        }
    }

    private static void look(Published site, Page page, PageText text, Quotation quotation, List<Passage> passages,
            Verbatim verbatim, Sink sink) {
        VisibleText in = new VisibleText(text.value(), Block.Kind.PARAGRAPH, "", offset -> Position.START, 0, List.of(), List.of());
        Misquote.in(new Quoted(in, quotation, true, passages), verbatim).ifPresent(misquote ->
                site.report(sink, page, text.element(), misquote.message(),
                        "The content was checked before the bake, so a template changed the words, or tied them to another passage."));
    }

    private static List<Passage> passages(Published site, List<String> ids) {
        Set<Passage> passages = new LinkedHashSet<>();
        ids.forEach(id -> site.source().passage(id).filter(Passage::citable).ifPresent(passages::add));
        return new ArrayList<>(passages);
    }

    private static boolean quotes(Published site) {
        return site.source().documents().stream().filter(Document::needsEvidence).anyMatch(document ->
                !Quoted.of(site.source(), document, VisibleText.of(document)).isEmpty());
    }
}
