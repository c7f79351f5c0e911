package explainer.rule.form;

import explainer.content.Document;
import explainer.content.Header;
import explainer.rule.Sink;
import explainer.source.Edtf;
import explainer.text.Shorten;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Header values that are lists of pairs: {@code periods} and {@code camps}. */
public final class HeaderPairs {

    private static final Pattern SLUG = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\s*[:=]");

    private HeaderPairs() {
    }

    /** What stands before the last colon of a pair, or "". */
    static String before(String pair) {
        return pair.lastIndexOf(':') < 0 ? "" : pair.substring(0, pair.lastIndexOf(':')).strip();
    }

    /** What stands after it, or all of it when there is none. */
    public static String after(String pair) {
        return pair.substring(pair.lastIndexOf(':') + 1).strip();
    }

    /** Whether an entry of {@code camps} can be read. */
    static boolean isCamp(Header.Item item) {
        return before(item.value()).matches("[a-z0-9]+(-[a-z0-9]+)*") && !after(item.value()).isEmpty();
    }

    /** The slugs in an entry of {@code camps}: one, or, where it cannot be read, all that may be: who is in them is not to blame. */
    public static List<String> camps(Header.Item item) {
        return isCamp(item) ? List.of(before(item.value()))
                : SLUG.matcher(item.value()).results().map(match -> match.group(1)).toList();
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
            if (!isCamp(item)) {
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
