package explainer.pages;

import explainer.rule.Sink;
import explainer.text.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The feed is no Atom (RFC 4287), the map no site map (https://www.sitemaps.org/protocol.html), or some other XML does not
 * read. A schema is chosen by the name space of the file's root.
 */
final class XmlValid implements PageRule {

    private static final Map<String, String> SCHEMAS = Map.of(
            "http://www.w3.org/2005/Atom", "atom.xsd",
            "http://www.sitemaps.org/schemas/sitemap/0.9", "sitemap.xsd");

    @Override
    public String id() {
        return "xml-valid";
    }

    @Override
    public String summary() {
        return "The feed is not valid Atom, the map not a valid site map, or another XML file does not read.";
    }

    @Override
    public void check(Published site, Sink sink) {
        site.texts().forEach((path, text) -> {
            if (path.endsWith(".xml") || path.endsWith(".svg")) {
                sink.count("XML files", 1);
                check(site, path, text, sink);
            }
        });
    }

    private static void check(Published site, String path, TextFile text, Sink sink) {
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                error(fault);
            }

            @Override
            public void error(SAXParseException fault) {
                int line = Math.max(1, Math.min(text.lineCount(), fault.getLineNumber()));
                // Xerces begins its messages with the number of a section of the standard
                site.report(sink, path, text.lineStart(line), fault.getMessage().replaceFirst("^cvc-[^:]*: ", "")
                        .replaceFirst("\\.$", ""), "Correct the template under templates/system that writes it.");
            }

            @Override
            public void fatalError(SAXParseException fault) throws SAXException {
                error(fault);
                throw fault;
            }
        };
        try {
            String space = namespace(text.text(), handler);
            String schema = SCHEMAS.get(space == null ? "" : space);
            if (schema != null) {
                validator(schema, handler).validate(new StreamSource(new StringReader(text.text())));
            }
        } catch (SAXException e) {
            // The handler has told it
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String namespace(String text, ErrorHandler handler)
            throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(handler);
        return builder.parse(new InputSource(new StringReader(text))).getDocumentElement().getNamespaceURI();
    }

    private static Validator validator(String schema, ErrorHandler handler) throws SAXException {
        // The one of the platform: on the build's class path stands an older one
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        URL place = XmlValid.class.getResource("/explainer/schemas/" + schema);
        Validator validator = factory.newSchema(place).newValidator();
        validator.setErrorHandler(handler);
        return validator;
    }
}
