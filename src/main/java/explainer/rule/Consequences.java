package explainer.rule;

import explainer.content.Config;
import explainer.content.Site;
import java.util.Set;

/**
 * Findings that only follow from a file which could not be read at all: without its settings a site has no types, without
 * its records no passages. Hundreds of them would hide the one that says so.
 */
final class Consequences {

    /** What can be told of a site without the passages of its records. */
    private static final Set<String> WITHOUT_RECORDS =
            Set.of("file-sound", "header-complete", "header-value", "record-sound", "reference-resolves", "text-shape");
    /** What can be told without the settings. */
    private static final Set<String> WITHOUT_SETTINGS = Set.of("file-sound", "text-shape");

    private final Set<String> told;

    private Consequences(Set<String> told) {
        this.told = told;
    }

    static Consequences of(Site site) {
        boolean noSettings = site.config().isUnread() || site.config().types().isEmpty()
                && site.problems().stream().anyMatch(problem -> problem.path().equals(Config.FILE));
        boolean noRecord = site.records().stream().anyMatch(record -> record.passages().isEmpty() && !record.problems().isEmpty());
        return new Consequences(noSettings ? WITHOUT_SETTINGS : noRecord ? WITHOUT_RECORDS : Set.of());
    }

    /** Whether a finding is one of them. */
    boolean has(Finding finding) {
        return !told.isEmpty() && !told.contains(finding.ruleId());
    }
}
