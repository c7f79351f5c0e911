package explainer.pages;

import explainer.rule.Described;
import explainer.rule.Sink;

/** A thing that must hold of the pages that are published. It has no state. */
public interface PageRule extends Described {

    /** Looks at all of a site and leaves in the sink what does not hold. */
    void check(Published site, Sink sink);

    /** Why it cannot run here, in words that end a sentence; empty when it can. */
    default String missing() {
        return "";
    }
}
