package explainer.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import explainer.rule.Described;
import explainer.rule.Finding;
import explainer.rule.Result;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * JSON: {@code failed}, {@code checked} (a number for each kind of thing) and {@code findings}, each with {@code path},
 * {@code line}, {@code column}, {@code severity}, {@code rule}, {@code message} and {@code hint}.
 */
final class JsonReport implements Report {

    /** What a writer of JSON does with a generator. */
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    @Override
    public String of(Result result, List<? extends Described> rules) {
        return json(json -> {
            json.writeStartObject();
            json.writeBooleanField("failed", result.failed());
            json.writeObjectFieldStart("checked");
            for (Map.Entry<String, Integer> count : result.counts().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                json.writeStartObject();
                json.writeStringField("path", finding.path());
                json.writeNumberField("line", finding.line());
                json.writeNumberField("column", finding.column());
                json.writeStringField("severity", finding.severity().id());
                json.writeStringField("rule", finding.ruleId());
                json.writeStringField("message", finding.message());
                json.writeStringField("hint", finding.hint());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Writes JSON with two spaces a level and {@code \n} at the end of lines, on every system. */
    static String json(Body body) {
        StringWriter out = new StringWriter();
        var indenter = new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return out.append('\n').toString();
    }
}
