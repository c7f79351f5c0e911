package explainer.proven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What a run of tests was asked for.
 *
 * @param folder    where proofs are kept, {@code -Dproven.folder}; without one nothing is left out or kept
 * @param leavesOut whether classes may be left out
 * @param whole     whether each class runs whole, so that passing proves it
 */
record Asked(Optional<Path> folder, boolean leavesOut, boolean whole) {

    private static final List<String> SOME = List.of("test", "it.test", "groups", "excludedGroups");

    /** @param unmeasured whether this run measures what the tests reach, and has lost what earlier runs measured */
    static Asked by(Properties properties, Map<String, String> environment, boolean unmeasured) {
        boolean whole = SOME.stream().noneMatch(properties::containsKey);
        boolean again = unmeasured || environment.containsKey("CI") || "false".equals(properties.getProperty("proven"));
        return new Asked(Optional.ofNullable(properties.getProperty("proven.folder")).map(Path::of), whole && !again, whole);
    }
}
