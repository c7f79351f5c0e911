package explainer.rule;

import explainer.content.Claim;
import explainer.text.Position;
import explainer.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a rule leaves its findings and says how much it looked at. */
public final class Sink {

    private final Described rule;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** A sink for what one rule finds. */
    public Sink(Described rule) {
        this.rule = rule;
    }

    /**
     * Reports something at a place.
     *
     * @param message one sentence, without a full stop
     * @param hint    what to do
     */
    public void report(String path, Position at, String message, String hint) {
        add(rule.severity(), path, at, message, hint);
    }

    /**
     * Reports what the rule cannot tell for sure, because claim and passage have too little in common to be held against
     * each other: a warning, which stops no build.
     */
    public void doubt(String path, Position at, String message, String hint) {
        add(Severity.WARNING, path, at, message, hint);
    }

    private void add(Severity severity, String path, Position at, String message, String hint) {
        findings.add(new Finding(path, at.line(), at.column(), severity, rule.id(), message, hint));
    }

    /** Reports something at a character of a claim's text. */
    public void report(Claim claim, int offset, String message, String hint) {
        report(claim.path(), claim.at(offset), message, hint);
    }

    /** Reports what the rule cannot tell for sure, at a character of a claim's text. */
    public void doubt(Claim claim, int offset, String message, String hint) {
        doubt(claim.path(), claim.at(offset), message, hint);
    }

    /** Passes a reader's problem on. */
    public void report(Problem problem) {
        report(problem.path(), problem.at(), problem.message(), problem.hint());
    }

    /** Says that so many things were looked at; {@code what} is a plural: "quotations", "figures", "dates", "names". */
    public void count(String what, int number) {
        counts.merge(what, number, Integer::sum);
    }

    /** What was found so far, in the order of the reports. */
    public List<Finding> findings() {
        return findings;
    }

    /** How much was looked at, by a plural. */
    public Map<String, Integer> counts() {
        return counts;
    }
}
