package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build as a whole, on a machine that fails it, and on one that differs in all but the project's files. */
class WholeBuildIT {

    private static final String[] BUILD = {"package", "-DskipTests"};

    @TempDir
    Path folder;

    /** How many times it is killed can be raised: -Dkills=50. The moments are printed, to be tried again: -Dkills.seed=7. */
    @Test
    void loses_nothing_to_being_killed_and_then_makes_the_same_bytes_on_another_clock_zone_language_and_one_processor()
            throws IOException {
        long seed = Long.getLong("kills.seed", System.nanoTime());
        Random random = new Random(seed);
        Project project = Project.whole(folder.resolve("another place"));
        Map<String, String> authored = project.authored();
        List<String> moments = new ArrayList<>();

        for (int i = 0; i < Integer.getInteger("kills", 2); i++) {
            long after = 1_000 + random.nextInt(11_000);
            boolean running = Maven.kill(project, after, BUILD);
            moments.add(after + " ms" + (running ? "" : " (was over)"));
            assertThat(project.authored()).as("seed %d, killed after %s", seed, moments).isEqualTo(authored);
        }
        Maven maven = Maven.run(project, clock(), Map.of("MAVEN_OPTS", "-XX:ActiveProcessorCount=1",
                "TZ", "Pacific/Kiritimati", "LC_ALL", "tr_TR.UTF-8",
                // What waits is woken by the true clock: else each wait of Java's ends at once and begins again
                "FAKETIME_DONT_FAKE_MONOTONIC", "1", "FAKETIME_FORCE_MONOTONIC_FIX", "0"), BUILD);

        assertThat(maven.exit()).as("seed %d, killed after %s%n%s", seed, moments, maven.output()).isZero();
        assertThat(project.authored()).isEqualTo(authored);
        String manifest = "target/pages/manifest.sha256";
        assertThat(project.read(manifest).lines()).as("files and their SHA-256, as in the build's own pages")
                .isEqualTo(Files.readAllLines(Project.REAL.resolve(manifest)));
    }

    /** Another day, where the machine can pretend it is one: Debian's faketime. */
    private static List<String> clock() {
        return onPath("faketime") ? List.of("faketime", "2031-05-06 07:08:09") : List.of();
    }

    @Test
    void leaves_a_build_alone_that_is_running_in_the_same_folder_until_that_has_ended() throws Exception {
        Project project = Project.whole(folder.resolve("site"));
        CompletableFuture<Maven> first = CompletableFuture.supplyAsync(() -> Maven.run(project, BUILD));
        while (!first.isDone() && (!Files.exists(project.path("target/.build")) || project.read("target/.build").isEmpty())) {
            Thread.sleep(20);
        }
        String process = project.read("target/.build");

        for (String goal : List.of("package", "clean")) {
            Maven second = Maven.run(project, goal);
            assertThat(second.exit()).as(goal).isNotZero();
            assertThat(second.output()).as(goal).startsWith("another build is running in this folder (process " + process
                    + "); wait for it, or stop it").doesNotContain("\tat ");
        }
        assertThat(first).as("whether the first was still running").isNotDone();

        ProcessHandle.of(Long.parseLong(process)).orElseThrow().destroyForcibly();
        assertThat(first.join().exit()).as("of the build that was stopped").isNotZero();
        assertThat(Maven.run(project, "validate").exit()).as("after it").isZero();
    }

    @Test
    void says_that_the_disk_is_full() throws IOException {
        Project project = Project.trapSite(folder.resolve("site"));
        Files.createDirectories(project.path("target"));
        List<String> tiny = List.of("unshare", "--map-root-user", "--mount", "sh", "-c",
                "mount -t tmpfs -o size=300k tmpfs target && exec \"$@\"", "sh");
        Assumptions.assumeTrue(onPath("unshare") && works(tiny, project), "this machine lets nobody mount a small disk");

        Maven maven = Maven.run(project, tiny, Map.of(), "jbake:generate");

        assertThat(maven.exit()).isNotZero();
        assertThat(maven.output()).contains("[ERROR] target/microsite:1: error file-sound: the disk is full, or nearly so",
                "make room for the pages").doesNotContain("at org.", "Exception:");
    }

    private static boolean works(List<String> under, Project project) throws IOException {
        List<String> command = new ArrayList<>(under);
        command.add("true");
        try {
            return new ProcessBuilder(command).directory(project.root().toFile()).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean onPath(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }
}
