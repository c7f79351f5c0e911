package explainer.proven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class ProvenTest {

    /** What the tried class does, by the words of its folder's file "does". */
    private static final ThreadLocal<String> DOES = ThreadLocal.withInitial(() -> "");

    @TempDir
    private Path folder;

    private Path source;
    private List<String> machine = List.of("Java 17");

    @BeforeEach
    void write_a_file_that_it_depends_on() throws IOException {
        source = Files.writeString(Files.createDirectories(folder.resolve("checkout")).resolve("a.txt"), "one");
        Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
    }

    @Test
    void leaves_out_what_passed_over_the_same_files() {
        assertThat(runs("pass")).isEqualTo(2);
        assertThat(runs("pass")).isZero();
    }

    @Test
    void runs_again_over_a_changed_a_new_or_a_missing_file_and_on_another_machine() throws IOException {
        runs("pass");
        Files.writeString(source, "two");
        assertThat(runs("pass")).as("changed").isEqualTo(2);
        Path another = Files.writeString(folder.resolve("checkout/b.txt"), "");
        Files.setLastModifiedTime(another, FileTime.from(Instant.EPOCH));
        assertThat(runs("pass")).as("a new one").isEqualTo(2);
        assertThat(runs("pass")).as("nothing new").isZero();
        Files.delete(another);
        assertThat(runs("pass")).as("one less").isEqualTo(2);
        machine = List.of("Java 21");
        assertThat(runs("pass")).as("another Java").isEqualTo(2);
    }

    @Test
    void runs_again_what_failed_was_broken_off_or_was_skipped_in_part() {
        for (String spoilt : List.of("fail", "abort", "skip")) {
            machine = List.of("a machine on which nothing is proven, " + spoilt);
            runs(spoilt);
            assertThat(runs("pass")).as(spoilt).isEqualTo(2);
            assertThat(runs(asked(Map.of("CI", "true")), spoilt)).isEqualTo(spoilt.equals("skip") ? 1 : 2);
            assertThat(runs("pass")).as("passed once, then " + spoilt).isEqualTo(2);
        }
    }

    @Test
    void runs_all_on_a_server_and_where_that_is_asked_for_or_tests_are_asked_for_by_name() {
        runs("pass");
        assertThat(runs(asked(Map.of("CI", "true")), "pass")).isEqualTo(2);
        assertThat(runs(asked(Map.of(), "proven", "false"), "pass")).isEqualTo(2);
        assertThat(runs(asked(Map.of(), "test", "ProvenTest"), "pass")).isEqualTo(2);
        assertThat(runs(Asked.by(properties(), Map.of(), true), "pass")).as("what was measured is gone").isEqualTo(2);
        assertThat(runs("pass")).isZero();
    }

    @Test
    void proves_nothing_by_a_part_of_a_class_nor_by_files_that_change_meanwhile() {
        runs(asked(Map.of(), "test", "ProvenTest#one"), "pass");
        assertThat(runs("pass")).isEqualTo(2);
        Inputs inputs = inputs();
        assertThat(inputs.changed()).isFalse();
        source.toFile().setLastModified(Instant.now().plusSeconds(5).toEpochMilli());
        assertThat(inputs.changed()).isTrue();
    }

    @Test
    void counts_what_is_still_proven() throws IOException {
        runs("pass");
        assertThat(proofs().held()).isOne();
        Files.writeString(source, "two");
        assertThat(proofs().held()).isZero();
    }

    private long runs(String does) {
        return runs(asked(Map.of()), does);
    }

    /** How many tests of the tried class were begun. */
    private long runs(Asked asked, String does) {
        DOES.set(does);
        Proven proven = new Proven(Optional.of(proofs()), asked);
        SummaryGeneratingListener counted = new SummaryGeneratingListener();
        LauncherFactory.create(LauncherConfig.builder().enablePostDiscoveryFilterAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false).addPostDiscoveryFilters(proven)
                        .addTestExecutionListeners(proven, counted).build())
                .execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Tried.class))
                        .configurationParameter("junit.jupiter.execution.parallel.enabled", "false").build());
        return counted.getSummary().getTestsStartedCount();
    }

    private Proofs proofs() {
        Inputs inputs = inputs();
        return new Proofs(folder.resolve("proofs"), type -> inputs);
    }

    private Inputs inputs() {
        return new Inputs(List.of(folder.resolve("checkout")), List.of(), machine);
    }

    private static Asked asked(Map<String, String> environment, String... property) {
        Properties properties = properties();
        if (property.length > 0) {
            properties.setProperty(property[0], property[1]);
        }
        return Asked.by(properties, environment, false);
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("proven.folder", "target/proven/x");
        return properties;
    }

    /** Skips the second of the tried tests where that is wanted. */
    static final class Sometimes implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean skipped = DOES.get().equals("skip") && context.getDisplayName().startsWith("two");
            return skipped ? ConditionEvaluationResult.disabled("as wanted") : ConditionEvaluationResult.enabled("");
        }
    }

    /** Not a test of its own: nothing runs it but the tests above, and it passes where anything else does. */
    @ExtendWith(Sometimes.class)
    static class Tried {
        @Test
        void one() {
            assertThat(DOES.get()).isNotEqualTo("fail");
        }

        @Test
        void two() {
            Assumptions.assumeFalse(DOES.get().equals("abort"));
        }
    }
}
