package explainer.report;

import explainer.rule.Described;
import explainer.rule.Result;
import java.util.List;

/** A way to write a result down. */
@FunctionalInterface
public interface Report {

    /**
     * Writes a result down.
     *
     * @param result what was found
     * @param rules  the rules that ran
     * @return the whole report, its last line ended
     */
    String of(Result result, List<? extends Described> rules);
}
