package explainer.rule.support;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a page with the passages that have to carry their facts: a claim with those it cites; a heading, or a note of
 * the editor's alone, with all that the page cites.
 *
 * @param claim    the words
 * @param tokens   the same as tokens
 * @param passages what must carry them, each once
 */
public record Statement(Claim claim, List<Token> tokens, List<Passage> passages) {

    /** The statements of a document, in order; what cites nothing is another rule's matter. */
    public static List<Statement> of(Site site, Document document) {
        List<Statement> statements = new ArrayList<>();
        List<Passage> all = null;
        for (Claim claim : withHeadings(document)) {
            boolean own = claim.citations().stream().anyMatch(Citation::toPassage);
            if (own) {
                statements.add(new Statement(claim, Token.of(claim.text()), site.passages(claim)));
            } else if (!claim.citations().isEmpty()) {
                all = all == null ? cited(site, document) : all;
                statements.add(new Statement(claim, Token.of(claim.text()), all));
            }
        }
        return statements;
    }

    /** Every passage that a document cites, in its header or body, each once. */
    public static List<Passage> cited(Site site, Document document) {
        return document.citations().stream().flatMap(c -> site.passage(c).stream()).filter(Passage::citable).distinct().toList();
    }

    private static List<Claim> withHeadings(Document document) {
        List<Claim> claims = new ArrayList<>(document.claims());
        List<Citation> note = document.citations().stream().filter(Citation::toPassage).limit(1)
                .map(c -> new Citation("editor", "editor", 0, "", Citation.Mark.EDITOR, "", c.at())).toList();
        for (Block block : document.blocks()) {
            if (!block.kind().claims() && !note.isEmpty()) {
                claims.add(new Claim(document.path(), block, 0, block.text().length(), note));
            }
        }
        return claims;
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
