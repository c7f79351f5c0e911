package explainer.bake;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML that must be well-formed. */
final class Xml {

    /** The document, to select from; an error where a strict parser cannot read it. */
    static Document read(String text) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private Xml() {}
}
