package explainer.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run of Maven itself, off line and quiet, with this process's JDK.
 *
 * @param exit   the command's exit status
 * @param output all that it printed, without colours
 */
public record Maven(int exit, String output) {

    static Maven run(Project project, String options, String... goals) {
        return run(project.root(), options, goals);
    }

    /** Runs it in a project's folder. */
    public static Maven run(Path folder, String options, String... goals) {
        List<String> command = new ArrayList<>(command());
        command.add("-q");
        command.addAll(List.of(goals));
        try {
            Path log = Files.createTempFile("maven", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("MAVEN_OPTS", options);
            Process process = builder.start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
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

    private static String executable() {
        String home = System.getProperty("maven.home", "");
        return home.isEmpty() ? "mvn" : home + File.separator + "bin" + File.separator + "mvn";
    }
}
