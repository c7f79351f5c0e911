package explainer.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a check found.
 *
 * @param findings sorted by path, line and column
 * @param counts   how much was looked at, by a plural: documents, claims, citations, passages, and what rules add
 */
public record Result(List<Finding> findings, Map<String, Integer> counts) {

    public Result {
        findings = List.copyOf(findings);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** Whether a finding is an error. */
    public boolean failed() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** How many of something were looked at. */
    public int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** The same, when the files of a folder stand in another now. */
    public Result moved(String from, String to) {
        return new Result(findings.stream().map(finding -> finding.path().startsWith(from + "/")
                ? new Finding(to + finding.path().substring(from.length()), finding.line(), finding.column(),
                        finding.severity(), finding.ruleId(), finding.message(), finding.hint())
                : finding).toList(), counts);
    }

    /** How many findings are about a file. */
    public long about(String path) {
        return findings.stream().filter(finding -> finding.path().equals(path)).count();
    }

    /** Why this was no check at all, or empty: a check of nothing must not pass. */
    public Optional<String> nothingChecked() {
        for (String what : List.of("documents", "passages", "claims", "citations")) {
            if (count(what) == 0) {
                return Optional.of("nothing was checked: the site has no " + what);
            }
        }
        return Optional.empty();
    }
}
