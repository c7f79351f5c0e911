package explainer.pages;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page as it is written, and as it is read with the place of everything.
 *
 * @param path relative to the site
 */
public record Page(String path, String text, Document document) {

    /** Reads a page. */
    public static Page of(String path, String text) {
        return new Page(path, text, Parser.htmlParser().setTrackPosition(true).parseInput(text, ""));
    }

    /** Where a start tag begins. */
    public static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** Where an element ends: after its end tag, or after its start tag when it has no other. */
    public static int end(Element element) {
        Range last = element.endSourceRange();
        return Math.max(element.sourceRange().endPos(), last.isTracked() ? last.endPos() : 0);
    }

    /** The line a start tag begins in, from 1. */
    public static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    /** The place of an attribute's value, without its quotation marks. */
    public static Range value(Element element, String attribute) {
        return element.attributes().sourceRange(attribute).valueRange();
    }

    /** The content of a meta element by its name or property; empty when it has none. */
    public String meta(String name) {
        Element meta = document.selectFirst("meta[name=" + name + "], meta[property=" + name + "]");
        return meta == null ? "" : meta.attr("content");
    }

    /** Whether search engines are to leave it out, as with the page of a wrong address: nobody shares it then. */
    public boolean unlisted() {
        return meta("robots").contains("noindex");
    }
}
