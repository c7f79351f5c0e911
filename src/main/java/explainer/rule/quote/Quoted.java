package explainer.rule.quote;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Document;
import explainer.content.Site;
import explainer.content.VisibleText;
import explainer.source.Passage;
import explainer.source.Wording;
import explainer.text.Quotation;
import explainer.text.Quotations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A quotation of a document with the passages it may come from: those its claim cites; where it stands in no claim (a
 * heading, a title) or its claim cites none, those the document cites anywhere.
 *
 * @param in       the text it stands in
 * @param mark     where it stands there
 * @param complete whether it is closed, or the next paragraph goes on with it
 * @param passages what it may come from
 */
public record Quoted(VisibleText in, Quotation mark, boolean complete, List<Passage> passages) {

    /** The quotations of a document's texts, in order. */
    public static List<Quoted> of(Site site, Document document, List<VisibleText> texts) {
        List<Quoted> all = new ArrayList<>();
        List<Passage> ofDocument = null;
        for (int i = 0; i < texts.size(); i++) {
            VisibleText text = texts.get(i);
            for (Quotation quotation : Quotations.in(text.value()).all()) {
                List<Passage> passages = passages(site, text.citations(quotation.wordsStart(), quotation.wordsEnd()));
                if (passages.isEmpty()) {
                    ofDocument = ofDocument == null ? passages(site, document.citations()) : ofDocument;
                    passages = ofDocument;
                }
                boolean complete = quotation.closed()
                        || i + 1 < texts.size() && goesOn(text, quotation, texts.get(i + 1));
                all.add(new Quoted(text, quotation, complete, passages));
            }
        }
        return all;
    }

    /** A quotation of several paragraphs has a mark at the start of each and closes only the last. */
    private static boolean goesOn(VisibleText text, Quotation quotation, VisibleText next) {
        return text.kind() == next.kind() && text.kind() != Block.Kind.HEADER && !next.value().isEmpty()
                && next.value().charAt(0) == text.value().charAt(quotation.start());
    }

    private static List<Passage> passages(Site site, List<Citation> citations) {
        Set<Passage> passages = new LinkedHashSet<>();
        citations.forEach(citation -> site.passage(citation).filter(Passage::citable).ifPresent(passages::add));
        return List.copyOf(passages);
    }

    /** Its words as they stand. */
    public String words() {
        return mark.words(in.value());
    }

    /** Its readings, the plainest first. */
    List<Wording> readings() {
        return Wording.of(words(), mark.nested().stream().map(at -> at - mark.wordsStart()).toList());
    }
}
