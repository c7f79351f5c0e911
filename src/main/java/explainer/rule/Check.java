package explainer.rule;

import explainer.content.Claim;
import explainer.content.Document;

/**
 * A rule at work on one site. The documents come one after the other, in the order of their paths, on one thread; so a
 * check may keep what it has seen until {@link #finish}.
 */
@FunctionalInterface
public interface Check {

    /** Looks at one document. */
    void document(Document document, Sink sink);

    /** After the last document: what concerns the records or the site as a whole. */
    default void finish(Sink sink) {
    }

    /** A check that looks at claims, one by one: all of them, the header's too. */
    static Check ofClaims(ClaimCheck check) {
        return (document, sink) -> document.claims().forEach(claim -> check.claim(document, claim, sink));
    }

    /** A check of one claim. */
    @FunctionalInterface
    interface ClaimCheck {
        /** Looks at one claim of a document. */
        void claim(Document document, Claim claim, Sink sink);
    }
}
