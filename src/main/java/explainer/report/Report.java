package explainer.report;

import explainer.content.Site;
import explainer.rule.Result;
import explainer.rule.Rule;
import java.util.List;

/** A way to write a result down. */
@FunctionalInterface
public interface Report {

    /**
     * Writes a result down.
     *
     * @param site   what was checked
     * @param result what was found
     * @param rules  the rules that ran
     * @return the whole report, its last line ended
     */
    String of(Site site, Result result, List<Rule> rules);
}
