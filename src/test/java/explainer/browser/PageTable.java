package explainer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/** What was found, page by page: in the log, and in target/browser-report.md. */
final class PageTable {
    private PageTable() {}

    /** @param known how many of them were as they had been when an earlier run looked at them */
    static void write(List<Visits.Visit> visits, int known) {
        if (visits.isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder("""
                # In the browser

                Every page in light, dark and forced colours, at 360 and 1280 pixels. "Unsure" is what axe leaves to a
                person; "first paint" is the number of requests that it waits for; "outside" are texts that are cut or
                off the side at 320 pixels.

                | page | axe | unsure | requests | first paint | console | outside |
                |---|--:|--:|--:|--:|--:|--:|
                """);
        for (Visits.Visit visit : visits) {
            row(out, visit.page(), visit.axe().size(), visit.unsure().size(), visit.requests().size(),
                    visit.blocking(), visit.console().size(), visit.outside().size());
        }
        row(out, visits.size() + " pages", sum(visits, v -> v.axe().size()), sum(visits, v -> v.unsure().size()),
                sum(visits, v -> v.requests().size()),
                visits.stream().mapToInt(Visits.Visit::blocking).max().orElse(0), sum(visits, v -> v.console().size()),
                sum(visits, v -> v.outside().size()));
        if (known > 0) {
            out.append("\n").append(known).append(" pages had not changed since an earlier run looked at them with the same"
                    + " browser; what it found stands here. After `mvn clean` every page is looked at again.\n");
        }
        System.out.println(out);
        try {
            Files.writeString(Path.of("target/browser-report.md"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int sum(List<Visits.Visit> visits, ToIntFunction<Visits.Visit> of) {
        return visits.stream().mapToInt(of).sum();
    }

    private static void row(StringBuilder out, String page, int... numbers) {
        out.append("| ").append(page);
        for (int n : numbers) {
            out.append(" | ").append(n);
        }
        out.append(" |\n");
    }
}
