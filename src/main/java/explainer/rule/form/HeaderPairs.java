package explainer.rule.form;

import explainer.content.Document;
import explainer.content.Header;
import explainer.rule.Sink;
import explainer.source.Edtf;
import explainer.text.Shorten;
import java.util.HashSet;
import java.util.Set;

/** Header values that are lists of pairs: {@code periods} and {@code camps}. */
public final class HeaderPairs {

    private HeaderPairs() {
    }

    /** What stands before the last colon of a pair, or "". */
    public static String before(String pair) {
        return pair.lastIndexOf(':') < 0 ? "" : pair.substring(0, pair.lastIndexOf(':')).strip();
    }

    /** What stands after it, or all of it when there is none. */
    public static String after(String pair) {
        return pair.substring(pair.lastIndexOf(':') + 1).strip();
    }

    /** Reports what is wrong with a document's {@code periods} and {@code camps}. */
    public static void check(Document document, Sink sink) {
        Set<String> seen = new HashSet<>();
        for (Header.Item item : document.header().list("periods", ';')) {
            if (before(item.value()).isEmpty() || Edtf.tryParse(after(item.value())).isEmpty()) {
                report(document, item, "periods", "Write Label: date/date; Label: date/date.", sink);
            } else if (!seen.add(before(item.value()))) {
                twice(document, item, "periods", sink);
            }
        }
        seen.clear();
        for (Header.Item item : document.header().list("camps", ';')) {
            String slug = before(item.value());
            if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || after(item.value()).isEmpty()) {
                report(document, item, "camps", "Write slug: Label; slug: Label.", sink);
            } else if (!seen.add(slug)) {
                twice(document, item, "camps", sink);
            }
        }
    }

    private static void report(Document document, Header.Item item, String key, String hint, Sink sink) {
        sink.report(document.path(), item.at(), "“" + key + "” cannot be read: "
                + (item.value().isEmpty() ? "an entry is empty" : Shorten.quote(item.value())), hint);
    }

    private static void twice(Document document, Header.Item item, String key, Sink sink) {
        sink.report(document.path(), item.at(), "“" + key + "” names " + Shorten.quote(before(item.value())) + " twice",
                "Keep one of the two.");
    }
}
