package explainer.rule;

import explainer.content.Document;
import explainer.content.Site;
import explainer.rule.support.Statement;
import explainer.rule.support.Statements;

/**
 * A rule at work on one site. The documents come one after the other, in the order of their paths, on one thread at a
 * time; so a check may keep what it has seen until {@link #finish}.
 */
@FunctionalInterface
public interface Check {

    /** Looks at one document. */
    void document(Document document, Sink sink);

    /** After the last document: what concerns the records or the site as a whole. */
    default void finish(Sink sink) {
    }

    /** A check that looks at claims, one by one, with their words and the passages that they cite: all of them, the header's too. */
    static Check ofClaims(Site site, ClaimCheck check) {
        return (document, sink) -> {
            for (Statement claim : Statements.of(site, document).claims()) {
                check.claim(document, claim, sink);
            }
        };
    }

    /** A check of one claim. */
    @FunctionalInterface
    interface ClaimCheck {
        /** Looks at one claim of a document. */
        void claim(Document document, Statement claim, Sink sink);
    }
}
