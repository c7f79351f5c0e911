package explainer.pages;

import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker (https://validator.github.io): errors and warnings of a page. For one thread at a time. */
final class Nu implements ErrorHandler {

    /** Its class, which is on the class path of the build alone. */
    static final String TYPE = "nu.validator.validation.SimpleDocumentValidator";

    /**
     * What it found.
     *
     * @param line    of what it was given, from 1
     * @param column  of the last character that it had read then, from 1
     * @param message one sentence
     */
    record Complaint(int line, int column, String message) { }

    /** What it does not know yet, each with the place that defines it. */
    private static final List<String> NOT_YET = List.of(
            // https://html.spec.whatwg.org/#data-block: JSON-LD never runs, so no policy holds for it, and no browser complains
            "Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive",
            // https://www.w3.org/TR/css-cascade-5/#layering; class CssValid shows it what is in the layers
            "Unrecognized at-rule “@layer”",
            // https://svgwg.org/svg2-draft/painting.html#PaintOrderProperty
            "“paint-order”: Property “paint-order” doesn't exist.",
            // https://www.w3.org/TR/SVGTiny12/painting.html#NonScalingStroke
            "“vector-effect”: Property “vector-effect” doesn't exist.",
            // https://www.w3.org/TR/css-color-5/#color-mix, with a property in it
            "“background”: “var(--voice)” is not a “color” value.");

    /** Its schema is patterns within patterns: they can be too deep for a thread of the usual size. */
    private static final int STACK = 16 * 1024 * 1024;

    private final Object validator;
    private final List<Complaint> found = new ArrayList<>();

    Nu() {
        FutureTask<Object> started = new FutureTask<>(this::start);
        new Thread(null, started, "the HTML checker starts", STACK).start();
        try {
            validator = started.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the HTML checker does not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Object start() throws InvocationTargetException {
        Object made = Library.make(TYPE, false, false, false);
        Library.call(made, "setUpMainSchema", "http://s.validator.nu/html5-all.rnc", this);
        Library.call(made, "setUpValidatorAndParsers", this, false, false);
        Library.call(made, "setAllowCss", true);
        return made;
    }

    /** What is wrong with a page; its path within the site counts, because its policy speaks of it. */
    List<Complaint> page(String path, String html) {
        found.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId("http://127.0.0.1/" + path);
        try {
            Library.call(validator, "checkHtmlInputSource", source);
        } catch (InvocationTargetException e) {
            found.add(new Complaint(1, 1, "the checker stopped: " + e.getCause().getMessage()));
        }
        return List.copyOf(found);
    }

    private void note(SAXParseException fault) {
        if (NOT_YET.stream().noneMatch(fault.getMessage()::contains)) {
            found.add(new Complaint(Math.max(1, fault.getLineNumber()), Math.max(1, fault.getColumnNumber()),
                    fault.getMessage().replaceFirst("\\.$", "")));
        }
    }

    @Override
    public void warning(SAXParseException fault) {
        note(fault);
    }

    @Override
    public void error(SAXParseException fault) {
        note(fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
        note(fault);
    }
}
