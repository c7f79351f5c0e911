package explainer.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A run of Maven itself, off line and quiet, with this process's JDK.
 *
 * @param exit   the command's exit status
 * @param output all that it printed, without colours
 */
public record Maven(int exit, String output) {
    /** Runs it to its end. */
    static Maven run(Project project, String... goals) {
        return run(project.root(), goals);
    }

    /** Runs it to its end, in a project's folder. */
    public static Maven run(Path folder, String... goals) {
        return run(folder, List.of(), Map.of(), goals);
    }

    /**
     * Runs it to its end.
     *
     * @param under       a command that runs it, with its arguments; or none
     * @param environment what is added to the environment
     */
    static Maven run(Project project, List<String> under, Map<String, String> environment, String... goals) {
        return run(project.root(), under, environment, goals);
    }

    private static Maven run(Path folder, List<String> under, Map<String, String> environment, String... goals) {
        return toEnd(folder, Stream.concat(under.stream(), command().stream()).toList(), environment, goals);
    }

    /**
     * Runs it to its end, and lets it fetch what this build has not needed yet: the plugins of the documents come after the
     * tests, so that an empty repository does not have them.
     */
    public static Maven fetching(Path folder, String... goals) {
        return toEnd(folder, command().stream().filter(argument -> !argument.equals("-o")).toList(), Map.of(), goals);
    }

    private static Maven toEnd(Path folder, List<String> command, Map<String, String> environment, String... goals) {
        try {
            Path log = Files.createTempFile("maven", ".log");
            Process process = start(folder, command, environment, log, goals);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("Maven does not end: " + Files.readString(log));
            }
            String output = Files.readString(log, UTF_8).replaceAll("\u001B\\[[0-9;]*m", "");
            Files.delete(log);
            return new Maven(process.exitValue(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The command that runs it off line, with the repository that this build has; goals come after it. */
    public static List<String> command() {
        String repository = System.getProperty("maven.repo.local", "");
        return repository.isEmpty() ? List.of(executable(), "-o", "-B")
                : List.of(executable(), "-o", "-B", "-Dmaven.repo.local=" + repository);
    }

    /**
     * Runs it and kills it with all that it started.
     *
     * @param after milliseconds that it is given
     * @return whether it was still running
     */
    static boolean kill(Project project, long after, String... goals) {
        try {
            Path log = Files.createTempFile("maven", ".log");
            Process process = start(project.root(), command(), Map.of(), log, goals);
            boolean running = !process.waitFor(after, TimeUnit.MILLISECONDS);
            List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle one : all) {
                one.onExit().join();
            }
            Files.delete(log);
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(Path folder, List<String> maven, Map<String, String> environment, Path log, String... goals)
            throws IOException {
        List<String> command = new ArrayList<>(maven);
        command.add("-q");
        command.addAll(List.of(goals));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String executable() {
        String home = System.getProperty("maven.home", "");
        return home.isEmpty() ? "mvn" : home + File.separator + "bin" + File.separator + "mvn";
    }
}
