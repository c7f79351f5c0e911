package explainer.rule;

import explainer.content.Site;

/**
 * A thing that must hold. A rule has no state: what it needs for one site it prepares in {@link #on}.
 */
public interface Rule {

    /** Its id in small letters and hyphens; its class is named alike ({@code claim-cited}, {@code ClaimCited}). */
    String id();

    /** What it finds, in one sentence, as lists of rules show it. */
    String summary();

    /** How grave its findings are. */
    Severity severity();

    /**
     * Prepares the rule for a site. Indexes and matchers that every document needs are built here, once, so that the
     * whole check stays linear.
     */
    Check on(Site site);
}
