package explainer.rule;

import explainer.source.Passage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes words and lists fit into a message. */
final class Shorten {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    /** Signs without a shape: two words that differ in one look alike. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final int LONGEST = 60;
    private static final int MOST = 3;

    private Shorten() {
    }

    /** Words in quotation marks, cut at their end when they are long. */
    static String quote(String words) {
        return "\u201C" + plain(words) + "\u201D";
    }

    /** Words in quotation marks, cut at their start when they are long: for what stands before a place. */
    static String quoteEnd(String words) {
        String line = oneLine(words);
        return "\u201C" + (line.length() <= LONGEST ? line : "\u2026" + line.substring(line.length() - LONGEST).strip())
                + "\u201D";
    }

    /** Words cut at their end when they are long. */
    static String plain(String words) {
        String line = oneLine(words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "\u2026";
    }

    /** Passages as {@code demo-1, demo-2 or demo-3}. */
    static String passages(List<Passage> passages) {
        List<String> ids = passages.stream().map(Passage::id).toList();
        if (ids.size() > MOST) {
            return String.join(", ", ids.subList(0, MOST)) + " or " + (ids.size() - MOST) + " more";
        }
        return ids.size() < 2 ? String.join("", ids) : ids.stream().limit(ids.size() - 1L).collect(Collectors.joining(", "))
                + " or " + ids.get(ids.size() - 1);
    }

    private static String oneLine(String words) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        return UNSEEN.matcher(line).replaceAll(sign -> "\u27E8U+%04X\u27E9".formatted(sign.group().codePointAt(0)));
    }
}
