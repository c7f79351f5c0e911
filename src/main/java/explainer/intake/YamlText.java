package explainer.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Values as YAML, in the layout of the records. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N}.’]*([ -][\\p{L}\\p{M}\\p{N}.’]+)*");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private YamlText() {
    }

    /** In double quotation marks: what is a text stays one, whatever it looks like. */
    static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < 32 || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xD800 && c <= 0xDFFF) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    /** Without quotation marks where YAML reads it as the same text all the same. */
    static String name(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT));
        return plain ? value : quoted(value);
    }

    /** A list on one line, of quoted values. */
    static String quotedList(List<String> values) {
        return "[" + String.join(", ", values.stream().map(YamlText::quoted).toList()) + "]";
    }

    /** A list on one line, of names. */
    static String names(List<String> values) {
        return "[" + String.join(", ", values.stream().map(YamlText::name).toList()) + "]";
    }

    /** Words for a comment: on one line, short, in quotation marks. */
    static String mention(String words) {
        String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return "“" + (line.length() <= 60 ? line : line.substring(0, 60).strip() + "…") + "”";
    }

    /** Several of them. */
    static String mentions(List<String> words) {
        return String.join(", ", words.stream().map(YamlText::mention).toList());
    }
}
