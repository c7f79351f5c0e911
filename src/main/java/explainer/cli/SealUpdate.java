package explainer.cli;
import explainer.intake.Copy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
record SealUpdate(SealFiles files, PrintWriter out, boolean dryRun, boolean keep, Path original) {
    int run(Copy copy, List<String> skip) { return 0; }
}
