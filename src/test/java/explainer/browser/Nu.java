package explainer.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker (https://validator.github.io), in this process: errors and warnings of a page or a style sheet. */
final class Nu implements ErrorHandler {
    /** What its checker of CSS does not know yet, each with the place that defines it. */
    private static final List<String> NOT_YET = List.of(
            // https://www.w3.org/TR/css-cascade-5/#layering
            "Unrecognized at-rule “@layer”",
            // https://svgwg.org/svg2-draft/painting.html#PaintOrderProperty
            "“paint-order”: Property “paint-order” doesn't exist.",
            // https://www.w3.org/TR/SVGTiny12/painting.html#NonScalingStroke
            "“vector-effect”: Property “vector-effect” doesn't exist.");

    private static final Nu ONLY = new Nu();

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final List<String> found = new ArrayList<>();

    private Nu() {
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", this);
            validator.setUpValidatorAndParsers(this, false, false);
            validator.setAllowCss(true);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> page(String html) {
        return ONLY.check(() -> ONLY.validator.checkHtmlInputSource(new InputSource(new StringReader(html))));
    }

    /** The checker does not know cascade layers, and skips what is in them: it is shown their rules as plain ones. */
    static List<String> style(String css) {
        String plain = css.replaceAll("@layer [a-z, ]+;", "").replaceAll("@layer [a-z]+ \\{", "@media all {");
        return page("<!DOCTYPE html><html lang=\"en\"><head><title>Style</title><style>" + plain + "</style></head><body></body></html>");
    }

    private interface Check {
        void run() throws IOException, SAXException;
    }

    private synchronized List<String> check(Check check) {
        found.clear();
        try {
            check.run();
        } catch (IOException | SAXException e) {
            found.add(String.valueOf(e));
        }
        return List.copyOf(found);
    }

    private void note(SAXParseException fault) {
        String message = fault.getMessage();
        if (NOT_YET.stream().noneMatch(message::contains)) {
            found.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + message);
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
