package explainer.rule;

import explainer.content.Site;

/**
 * A thing that must hold of a site's content. A rule has no state: what it needs for one site it prepares in {@link #on}.
 */
public interface Rule extends Described {

    /**
     * Prepares the rule for a site. Indexes and matchers that every document needs are built here, once, so that the
     * whole check stays linear.
     */
    Check on(Site site);
}
