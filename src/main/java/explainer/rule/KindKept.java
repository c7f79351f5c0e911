package explainer.rule;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.kind.Nationality;
import explainer.rule.kind.OtherKind;
import explainer.rule.kind.OtherOffice;
import explainer.rule.kind.OtherRank;
import explainer.rule.negation.Denials;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Clauses;
import java.util.List;
import java.util.Set;

/** A claim has another kind of place, paper, manner, nationality or office than its passage. */
public final class KindKept implements Rule {

    /** What of a header tells the story. */
    private static final Set<String> TELLING = Set.of("title", "summary", "role");

    @Override
    public String id() {
        return "kind-kept";
    }

    @Override
    public String summary() {
        return "A claim has another kind of place, paper, manner, nationality or office than its passage.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        GistIndex index = GistIndex.of(site);
        OtherKind kinds = new OtherKind(site, index, new Denials(index.stems()));
        Nationality nationality = new Nationality(site, index);
        OtherOffice offices = new OtherOffice(site);
        OtherRank ranks = new OtherRank(site);
        return Check.ofClaims(site, (document, statement, sink) -> {
            Claim claim = statement.claim();
            // What is not said has no kind, and the editor may call things by words of their own
            if (claim.has(Citation.Mark.NOT_SAID) || claim.has(Citation.Mark.EDITOR) || claim.inHeader() && !TELLING.contains(claim.field())) {
                return;
            }
            List<Passage> passages = statement.passages();
            if (!passages.isEmpty()) {
                Clauses clauses = statement.clauses();
                kinds.check(claim, clauses, passages, sink);
                nationality.check(claim, clauses.words(), passages, sink);
                offices.check(document, claim, clauses, passages, sink);
                ranks.check(claim, clauses, passages, sink);
            }
        });
    }
}
