package explainer.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium or Chrome of this machine and the driver that fits it. Nothing is downloaded.
 *
 * @param browser the program
 * @param driver its chromedriver
 */
public record Installed(Path browser, Path driver) {
    static final String MISSING = "no Chromium or Chrome with its chromedriver on the PATH or in the usual places"
            + " (Debian: apt install chromium chromium-driver)";

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable", "chrome");
    private static final List<String> PROGRAMS = List.of(
            "/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/usr/lib/chromium", "/usr/lib/chromium-browser", "/snap/bin",
            "/opt/homebrew/bin",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application",
            "C:/Program Files (x86)/Google/Chrome/Application");

    private static final Optional<Installed> HERE = find();

    static Optional<Installed> here() {
        return HERE;
    }

    /** What the browser and the driver say of themselves, "" where there are none. */
    public static String version() {
        return HERE.map(here -> said(here.browser()) + said(here.driver())).orElse("");
    }

    private static String said(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Installed> find() {
        return program("browser.binary", BROWSERS).flatMap(browser ->
                program("browser.driver", List.of("chromedriver")).map(driver -> new Installed(browser, driver)));
    }

    /** A program that a property names; else the first of these names in the first place that has one. */
    private static Optional<Path> program(String property, List<String> names) {
        String given = System.getProperty(property);
        if (given != null) {
            return Optional.of(Path.of(given)).filter(Files::isExecutable);
        }
        return names.stream().flatMap(name -> places().flatMap(place -> Stream.of(
                        place.resolve(name), place.resolve(name + ".exe"), place)))
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                .filter(path -> names.stream().anyMatch(name -> plain(path).startsWith(plain(Path.of(name)))))
                .findFirst();
    }

    private static String plain(Path path) {
        return path.getFileName().toString().toLowerCase().replaceAll("[^a-z]", "").replace("google", "");
    }

    private static Stream<Path> places() {
        List<String> out = new ArrayList<>();
        for (String variable : List.of("CHROMEWEBDRIVER", "PATH")) {
            String value = System.getenv(variable);
            if (value != null) {
                out.addAll(List.of(value.split(File.pathSeparator)));
            }
        }
        out.addAll(PROGRAMS);
        String local = System.getenv("LOCALAPPDATA");
        if (local != null) {
            out.add(local + "/Google/Chrome/Application");
        }
        return out.stream().filter(place -> !place.isBlank()).map(Path::of);
    }
}
