package explainer.proven;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Leaves out the classes that are proven, and keeps which passed. JUnit finds it by {@code META-INF/services}. */
public final class Proven implements PostDiscoveryFilter, TestExecutionListener {

    private final Optional<Proofs> proofs;
    private final Asked asked;
    private final Set<String> spoiled = ConcurrentHashMap.newKeySet();

    /** As this run was asked for. */
    public Proven() {
        this(ThisRun.PROOFS, ThisRun.ASKED);
    }

    Proven(Optional<Proofs> proofs, Asked asked) {
        this.proofs = proofs;
        this.asked = asked;
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        String type = type(test.getUniqueId());
        return FilterResult.includedIf(type.isEmpty() || !asked.leavesOut() || proofs.filter(p -> p.has(type)).isEmpty());
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        spoil(type(test.getUniqueIdObject()));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String type = type(test.getUniqueIdObject());
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            spoil(type);
        } else if (test.getUniqueIdObject().getSegments().size() == 2 && asked.whole() && !spoiled.contains(type)) {
            proofs.ifPresent(p -> p.keep(type));
        }
    }

    private void spoil(String type) {
        if (!type.isEmpty()) {
            spoiled.add(type);
            proofs.ifPresent(p -> p.forget(type));
        }
    }

    /** The engine and the class that a test belongs to, "" for an engine itself. */
    private static String type(UniqueId id) {
        List<UniqueId.Segment> segments = id.getSegments();
        return segments.size() < 2 ? "" : segments.get(0).getValue() + " " + segments.get(1).getValue();
    }
}
