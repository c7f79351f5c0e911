package explainer.proven;

import explainer.browser.Installed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tests of this run depend on, read once. */
final class ThisRun {

    private static final Path TARGET = Path.of("target");
    private static final List<Path> CODE = List.of(TARGET.resolve("classes"), TARGET.resolve("test-classes"));
    /** Where the jar's copy of the project is, with its texts and templates: no code. */
    private static final Path CARRIED = TARGET.resolve("classes/explainer/project");
    /** What a build makes of the project, for the tests that look at it. */
    private static final List<String> BUILT = List.of("pages", "microsite", "evidence.sarif", "explainer.jar");
    /** Packages that open no file but those of the class path and the resources copied there: seen by the system's calls. */
    private static final Pattern OF_CODE_ALONE = Pattern.compile(
            ".* explainer\\.(content|date|figure|fuzz|intake|name|report|source|text|update)\\.\\w+Test");
    private static final List<String> PROPERTIES = List.of("java.runtime.version", "java.vm.name", "os.name", "os.version", "os.arch",
            "user.name", "file.encoding", "browser", "browser.binary", "browser.driver", "kills", "kills.seed", "site.root",
            "site.folder", "maven.home", "maven.repo.local");

    /** With them comes whether the tests' reach is measured. */
    private static final List<String> ARGUMENTS = ManagementFactory.getRuntimeMXBean().getInputArguments();

    static final Asked ASKED = Asked.by(System.getProperties(), System.getenv(),
            ARGUMENTS.toString().contains("jacoco") && !Files.exists(TARGET.resolve("jacoco.exec")));
    static final Optional<Proofs> PROOFS = ASKED.folder().map(ThisRun::proofs);

    private ThisRun() {}

    private static Proofs proofs(Path folder) {
        List<String> machine = machine();
        Inputs code = new Inputs(CODE, List.of(CARRIED), machine);
        Inputs all = new Inputs(all(), List.of(TARGET, Path.of(".git")), machine);
        Proofs proofs = new Proofs(folder, type -> OF_CODE_ALONE.matcher(type).matches() ? code : all);
        long held = ASKED.leavesOut() ? proofs.held() : 0;
        if (held > 0 && System.getProperty("proven.fork", "number 1").equals("number 1")) {
            System.out.println(held + " classes passed over the same files before and are not run again;"
                    + " mvn clean, or -Dproven=false, runs them");
        }
        return proofs;
    }

    private static List<Path> all() {
        List<Path> out = new ArrayList<>(CODE);
        try (Stream<Path> checkout = Files.list(Path.of(""))) {
            checkout.forEach(out::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (System.getProperty("site.folder") != null) {
            Path site = Path.of(System.getProperty("site.root", "")).resolve(TARGET);
            BUILT.forEach(name -> out.addAll(List.of(TARGET.resolve(name), site.resolve(name))));
        }
        return out;
    }

    private static List<String> machine() {
        List<String> out = new ArrayList<>(ARGUMENTS);
        PROPERTIES.forEach(name -> out.add(name + " " + System.getProperty(name)));
        out.add(TimeZone.getDefault().getID() + " " + Locale.getDefault());
        if (System.getProperty("site.folder") != null) {
            out.add(Installed.version());
        }
        return out;
    }
}
