package explainer.rule.support;

import explainer.content.Block;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.text.Fold;
import explainer.text.Quotations;

/** Words of a claim that its author did not choose: code, and quotations that are the source's to the letter. */
public final class Exempt {

    private Exempt() {
    }

    /** Whether the character of a statement's text stands in code or in a verified quotation. */
    public static boolean at(Site site, Document document, Statement statement, int offset) {
        return inCode(document, statement.claim(), offset) || inVerifiedQuotation(site, statement, offset);
    }

    private static boolean inCode(Document document, Claim claim, int offset) {
        if (claim.block().kind() == Block.Kind.CODE) {
            return true;
        }
        var at = claim.at(offset);
        if (claim.inHeader() || at.line() > document.file().lineCount()) {
            return false;
        }
        String line = document.file().line(at.line());
        int column = Math.min(at.column() - 1, line.length());
        long before = line.substring(0, column).chars().filter(c -> c == '`').count();
        return before % 2 == 1 && line.indexOf('`', column) >= 0;
    }

    private static boolean inVerifiedQuotation(Site site, Statement statement, int offset) {
        String text = statement.claim().text();
        return Quotations.in(text).all().stream()
                .filter(quotation -> quotation.closed() && quotation.wordsStart() <= offset && offset < quotation.wordsEnd())
                .map(quotation -> quotation.words(text))
                .anyMatch(words -> statement.passages().stream().anyMatch(passage -> holds(site, passage, words)));
    }

    private static boolean holds(Site site, Passage passage, String words) {
        String folded = Fold.quotation(words);
        return !folded.isEmpty() && (passage.quotes().stream().anyMatch(q -> Fold.text(q.text()).contains(folded))
                || site.record(passage.key()).flatMap(r -> r.seal()).filter(s -> s.holds(passage.n(), words)).isPresent());
    }
}
