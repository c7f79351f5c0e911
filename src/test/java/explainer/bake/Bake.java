package explainer.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * A bake in this process, configured as the plugin's generate goal configures it.
 *
 * @param failed whether the goal would have failed the build
 * @param log    what an author would have read: what went to the log, and what ended the bake
 * @param output where the pages went
 */
record Bake(boolean failed, String log, Path output) {

    static {
        // What .mvn/maven.config says to Maven; the loggers themselves are in simplelogger.properties
        System.setProperty("log.console.level", "severe");
        System.setProperty("org.freemarker.loggerLibrary", "none");
        System.setProperty("security.userPasswordSaltIterations", "1");
    }

    static Bake of(Project project) {
        return of(project, project.output());
    }

    static Bake of(Project project, Path output) {
        PrintStream console = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, UTF_8));
        boolean failed;
        try {
            failed = !bake(project, output).isEmpty();
        } catch (RuntimeException | LinkageError e) {
            failed = true;
            System.err.println(e);
        } finally {
            System.setErr(console);
        }
        return new Bake(failed, log.toString(UTF_8), output);
    }

    private static List<Throwable> bake(Project project, Path output) {
        DefaultJBakeConfiguration settings = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(project.root().toFile(), output.toFile(), false);
        Oven oven = new Oven(settings);
        oven.bake();
        return oven.getErrors();
    }

    Site site() {
        return new Site(output);
    }
}
