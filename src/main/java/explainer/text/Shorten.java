package explainer.text;

import java.util.regex.Pattern;

/** Makes words fit into a message. */
public final class Shorten {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    /** Signs without a shape: two words that differ in one look alike. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final int LONGEST = 60;

    private Shorten() {
    }

    /** Words in quotation marks, cut at their end when they are long. */
    public static String quote(String words) {
        return "\u201C" + plain(words) + "\u201D";
    }

    /** Words in quotation marks, cut at their start when they are long: for what stands before a place. */
    public static String quoteEnd(String words) {
        String line = oneLine(words);
        return "\u201C" + (line.length() <= LONGEST ? line : "\u2026" + line.substring(line.length() - LONGEST).strip())
                + "\u201D";
    }

    /** Words cut at their end when they are long. */
    public static String plain(String words) {
        return plain(words, LONGEST);
    }

    /** The same, with another bound: for a message that is not ours to word. */
    public static String plain(String words, int longest) {
        String line = oneLine(words);
        return line.length() <= longest ? line : line.substring(0, longest).strip() + "\u2026";
    }

    private static String oneLine(String words) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        return UNSEEN.matcher(line).replaceAll(sign -> "\u27E8U+%04X\u27E9".formatted(sign.group().codePointAt(0)));
    }
}
