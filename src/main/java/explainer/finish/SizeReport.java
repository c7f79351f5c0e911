package explainer.finish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import explainer.pages.Budget;
import explainer.pages.PageSize;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The table of what each page costs: for the terminal, for the documentation, for programs. */
public final class SizeReport {

    private final Finished site;
    private final Budget budget;
    private final ToLongFunction<String> findings;

    /**
     * A report on a finished site.
     *
     * @param findings how many findings there are about a page, by its path
     */
    public SizeReport(Finished site, Budget budget, ToLongFunction<String> findings) {
        this.site = site;
        this.budget = budget;
        this.findings = findings;
    }

    /** Columns for a terminal. */
    public String text() {
        int width = site.sizes().stream().mapToInt(size -> size.path().length()).max().orElse(4);
        StringBuilder out = new StringBuilder();
        String row = "%-" + width + "s %8s %8s %8s %9s %7s %9s%s%n";
        out.append(line(row, "page", "baked", "bytes", "gzip", "requests", "script", "findings", ""));
        for (PageSize size : site.sizes()) {
            out.append(line(row, size.path(), size.baked(), size.bytes(), size.gzip(), size.requests(), size.script(),
                    findings.applyAsLong(size.path()), mark(size).isEmpty() ? "" : "  " + mark(size)));
        }
        return out.append(summary()).append('\n').toString();
    }

    /** The last line alone. */
    public String summary() {
        int largest = site.sizes().stream().filter(size -> !budget.exempt().contains(size.name()))
                .mapToInt(PageSize::gzip).max().orElse(0);
        return String.format(Locale.ENGLISH, "%,d pages, the largest %,d of %,d bytes after gzip (%,d exempt); all scripts %,d "
                + "of %,d bytes.", site.sizes().size(), largest, budget.page(), budget.exempt().size(), site.script(),
                budget.scripts());
    }

    /** A page of Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder("## What each page costs\n\n");
        out.append(summary()).append("\n\n");
        out.append("Bytes are of the page with its styles in it; baked, before finishing and without them. Requests are those ")
                .append("that a browser makes before it can show anything. Scripts are counted after gzip.\n\n");
        out.append("| page | baked | bytes | gzip −6 | requests | script | findings | |\n|---|---:|---:|---:|---:|---:|---:|---|\n");
        for (PageSize size : site.sizes()) {
            out.append(String.format(Locale.ENGLISH, "| %s | %,d | %,d | %,d | %d | %,d | %d | %s |%n", size.name(), size.baked(),
                    size.bytes(), size.gzip(), size.requests(), size.script(), findings.applyAsLong(size.path()), mark(size))
                    .replace(System.lineSeparator(), "\n"));
        }
        return out.toString();
    }

    /** {@code budget}, {@code script} and {@code pages}, each with the parts of {@link PageSize}. */
    public String json() {
        StringWriter out = new StringWriter();
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeObjectFieldStart("budget");
            json.writeNumberField("page", budget.page());
            json.writeNumberField("scripts", budget.scripts());
            json.writeEndObject();
            json.writeNumberField("script", site.script());
            json.writeArrayFieldStart("pages");
            for (PageSize size : site.sizes()) {
                json.writeStartObject();
                json.writeStringField("path", size.path());
                json.writeNumberField("baked", size.baked());
                json.writeNumberField("bytes", size.bytes());
                json.writeNumberField("gzip", size.gzip());
                json.writeNumberField("requests", size.requests());
                json.writeNumberField("script", size.script());
                json.writeNumberField("findings", findings.applyAsLong(size.path()));
                json.writeBooleanField("exempt", budget.exempt().contains(size.name()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private String mark(PageSize size) {
        return size.gzip() <= budget.page() ? "" : budget.exempt().contains(size.name()) ? "exempt" : "TOO LARGE";
    }

    private static String line(String row, Object... cells) {
        return String.format(Locale.ROOT, row, cells).replace(System.lineSeparator(), "\n");
    }
}
