package explainer.rule.support;

import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.text.Clauses;
import explainer.text.Token;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a page with the passages that have to carry their facts: a claim with those it cites; a heading, or a note of
 * the editor's alone, with all that the page cites.
 *
 * @param claim    the words
 * @param tokens   the same as tokens
 * @param clauses  the same as the words of clauses
 * @param passages what must carry them, each once
 */
public record Statement(Claim claim, List<Token> tokens, Clauses clauses, List<Passage> passages) {

    /** A claim with its words, on the passages that have to carry it. */
    static Statement of(Claim claim, List<Passage> passages) {
        return new Statement(claim, Token.of(claim.text()), Clauses.of(claim.text()), passages);
    }

    /** The same words on other passages. */
    public Statement on(List<Passage> others) {
        return new Statement(claim, tokens, clauses, others);
    }

    /** Every passage that a document cites, in its header or body, each once. */
    public static List<Passage> cited(Site site, Document document) {
        return document.citations().stream().flatMap(c -> site.passage(c).stream()).filter(Passage::citable).distinct().toList();
    }

    /** The passages in words, for a message: "passage demo-1", "passages demo-1 and demo-2", "any passage of the page". */
    public String where() {
        List<String> ids = passages.stream().map(Passage::id).toList();
        if (ids.isEmpty()) {
            return "a passage that can be cited";
        }
        if (ids.size() > 6) {
            return "passages " + ids.get(0) + " to " + ids.get(ids.size() - 1);
        }
        String last = ids.get(ids.size() - 1);
        return ids.size() == 1 ? "passage " + last
                : "passages " + ids.stream().limit(ids.size() - 1).collect(Collectors.joining(", ")) + " and " + last;
    }

    /** Some of what the passages have, for a message, or "nothing of the kind". */
    public static String some(List<String> found, String nothing) {
        List<String> distinct = found.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return nothing;
        }
        String shown = distinct.stream().limit(6).collect(Collectors.joining(", "));
        return distinct.size() > 6 ? shown + ", …" : shown;
    }
}
