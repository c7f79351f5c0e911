package explainer.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import explainer.bake.Maven;
import explainer.start.Tutorial.Step;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who does what the tutorial says, block by block, gets what it shows. */
class TutorialIT {

    static final Path PAGE = Path.of("src/site/markdown/tutorial.md");

    @TempDir
    private Path place;

    private Path here;
    private String output = "";

    @Test
    void leads_from_an_article_to_a_site() throws Exception {
        here = Files.createDirectories(place.resolve("explainer"));
        Files.createDirectories(here.resolve("target"));
        Files.copy(Path.of("target/explainer.jar"), here.resolve("target/explainer.jar"));
        for (Step step : Tutorial.read(PAGE).steps()) {
            String where = PAGE + ":" + step.line();
            switch (step.kind()) {
                case "run" -> assertThat(run(step.text())).as("%s fails: %s", where, output).isZero();
                case "run, fails" -> assertThat(run(step.text())).as("%s does not fail: %s", where, output).isNotZero();
                case "shows" -> assertThat(output).as(where).matches(Tutorial.pattern(step.text()));
                case "write" -> write(here.resolve(step.about()), step.text());
                case "edit" -> edit(here.resolve(step.about()), step.text(), where);
                default -> { }
            }
        }

        assertThat(here).hasFileName("the-mill");
        var home = Jsoup.parse(Files.readString(here.resolve("target/pages/index.html")));
        assertThat(home.select("h1").text()).isEqualTo("The wheel that left the mill");
        assertThat(home.select("header").text()).contains("The mill race");
        assertThat(here.resolve("target/pages/timeline/new-wheel.html")).exists();
        assertThat(here.resolve("target/pages/timeline/bridge-closed.html")).doesNotExist();
    }

    private int run(String commands) throws IOException, InterruptedException {
        Path script = place.resolve("block.sh");
        Path stop = place.resolve("stop");
        Path log = place.resolve("log");
        Files.writeString(script, "set -e\ncd '" + here + "'\n" + commands + "pwd > '" + stop + "'\n");
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("PATH", programs() + File.pathSeparator + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("this does not end: " + commands);
        }
        output = Files.readString(log).replaceAll("\u001B\\[[0-9;]*m", "");
        if (process.exitValue() == 0) {
            here = Path.of(Files.readString(stop).strip());
        }
        return process.exitValue();
    }

    /** The java that runs this, and a mvn that asks no other machine. */
    private String programs() throws IOException {
        Path folder = place.resolve("programs");
        Path mvn = folder.resolve("mvn");
        if (!Files.exists(mvn)) {
            Files.createDirectories(folder);
            Files.writeString(mvn, "#!/bin/sh\nPATH='" + System.getenv("PATH") + "'\nexec '" + String.join("' '", Maven.command()) + "' \"$@\"\n");
            mvn.toFile().setExecutable(true);
        }
        return folder + File.pathSeparator + Path.of(System.getProperty("java.home"), "bin");
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, UTF_8);
    }

    private static void edit(Path file, String diff, String where) throws IOException {
        String old = lines(diff, '-');
        String text = Files.readString(file);
        assertThat(text).as(where).containsOnlyOnce(old);
        Files.writeString(file, text.replace(old, lines(diff, '+')));
    }

    private static String lines(String diff, char sign) {
        return diff.lines().filter(line -> line.charAt(0) == sign).map(line -> line.substring(1)).collect(Collectors.joining("\n"));
    }
}
