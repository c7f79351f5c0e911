package explainer.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of the mutants, kind by kind. */
final class Table {

    /** A kind's line. */
    static final class Row {
        private final Mutation kind;
        private final List<String> missed = new ArrayList<>();
        private int made;

        Row(Mutation kind) {
            this.kind = kind;
        }

        String kind() {
            return kind.name();
        }

        boolean gated() {
            return kind.gated();
        }

        int made() {
            return made;
        }

        int caught() {
            return made - missed.size();
        }

        /** The share that was caught, from 0 to 1; of nothing, 0: a kind that makes no mutants shows nothing. */
        double share() {
            return made == 0 ? 0 : (double) caught() / made;
        }

        List<String> missed() {
            return missed;
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** Counts a mutant; {@code rule} is "" for a miss. */
    synchronized void add(Mutation kind, String story, Mutant mutant, String rule) {
        Row row = row(kind);
        row.made++;
        if (rule.isEmpty()) {
            row.missed.add(story + ": " + mutant);
        }
    }

    synchronized Row row(Mutation kind) {
        return rows.computeIfAbsent(kind.name(), name -> new Row(kind));
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The table, for the Maven Site. */
    String table() {
        StringBuilder text = new StringBuilder("| kind | made | caught | missed | share | held to the bar |\n|---|--:|--:|--:|--:|---|\n");
        int made = 0;
        int caught = 0;
        for (Row row : rows.values()) {
            line(text, row.kind(), row.made(), row.caught(), row.gated() ? "yes" : "no");
            if (row.gated()) {
                made += row.made();
                caught += row.caught();
            }
        }
        line(text, "all that are held to the bar", made, caught, "");
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, int made, int caught, String gated) {
        // Rounded down: 98.99 % is not 99
        double share = made == 0 ? 0 : Math.floor(10_000.0 * caught / made) / 100;
        text.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %.2f %% | %s |%n", kind, made, caught, made - caught,
                share, gated).replace("\r", ""));
    }

    /** The missed ones by name. */
    String missed() {
        StringBuilder text = new StringBuilder("# Mutants that were missed\n");
        for (Row row : rows.values()) {
            text.append("\n## ").append(row.kind()).append(": ").append(row.missed().size()).append(" of ").append(row.made())
                    .append("\n\n");
            row.missed().stream().sorted().forEach(each -> text.append("- ").append(each.replace('\n', ' ')).append('\n'));
        }
        return text.toString();
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("table.md"), "# Faults put in\n\n" + table());
        Files.writeString(folder.resolve("missed.md"), missed());
    }
}
