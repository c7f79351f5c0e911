package explainer.rule.negation;

import explainer.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence that affirms or denies one thing.
 *
 * <p>A text is parted at semicolons, colons, full stops, brackets and dashes and before words that join clauses. In such
 * a segment, "not" at the head of what follows a comma denies just that ("security guarantees, not borders"); anywhere
 * else it denies all of the segment up to the next comma.
 *
 * @param text   as written
 * @param start  offset of its first character in the text it was taken from
 * @param denial the word that denies, or ""
 * @param focus  the first content word after it that starts small, or ""
 * @param words  its content words
 */
public record Part(String text, int start, String denial, String focus, List<Word> words) {

    private static final Set<String> JOINTS = Set.of("but", "yet", "though", "although", "while", "whereas", "because",
            "before", "after", "until", "when", "which", "who", "nor", "since");
    /** These deny the stretch between commas they stand in, not the sentence. */
    private static final Set<String> NARROW = Set.of("no", "without", "nothing", "none", "nobody", "no-one", "nowhere");
    /** Before these, "but" means "except". */
    private static final Set<String> EXCEPT = Set.of("nothing", "nobody", "one", "none", "all", "anything", "everything",
            "everywhere", "everyone", "anyone", "country", "any");
    /** Emphasis: "did agree" affirms against a denial. */
    private static final Pattern EMPHATIC =
            Pattern.compile("(?<!nor |what |how |why )\\b(?:did|does|do) (?!so\\b|not\\b|it\\b|he\\b|she\\b|they\\b)(?:also |still |then )?\\p{Ll}{2,}");
    private static final String AND = "and ";
    private static final int NEITHER = "neither ".length();
    private static final String ENDS = ";:.!?()|\u2014";

    /** The parts of a text, in order. */
    public static List<Part> of(String text, Polarity polarity) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int neither = -1;
        for (int i = 0; i <= text.length(); i++) {
            neither = text.regionMatches(true, i, "neither ", 0, NEITHER) ? i : neither;
            if (i == text.length() || endsAt(text, i) || i > start && (joinsAt(text, i, neither >= start)
                    || neither < start && addsDenial(text, start, i, polarity))) {
                segment(text, start, i, polarity, parts);
                start = i < text.length() && ENDS.indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
            }
        }
        return parts;
    }

    private static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        return ENDS.indexOf(c) >= 0 && !(c == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)));
    }

    private static boolean joinsAt(String text, int i, boolean neither) {
        if (!Character.isLetter(text.charAt(i)) || Character.isLetterOrDigit(text.charAt(i - 1))) {
            return false;
        }
        int end = i;
        while (end < text.length() && end - i < 10 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i, end).toLowerCase(Locale.ROOT);
        boolean parenthesis = end < text.length() && text.charAt(end) == ',';
        // "Neither A nor B went": one denial of both
        if (word.equals("nor") && neither) {
            return false;
        }
        // "…, and no player was paid": a clause of its own, where a comma parts it
        boolean and = word.equals("and") && i > 1 && text.charAt(i - 2) == ',';
        // "Not before May did it come" is one denial
        boolean not = (word.equals("before") || word.equals("until")) && wordBefore(text, i).equals("not");
        return (and || JOINTS.contains(word)) && !not && !parenthesis && !(word.equals("but") && EXCEPT.contains(wordBefore(text, i)));
    }

    /** "Nobody asked and the door was not locked": two denials, of which a claim may tell one. */
    private static boolean addsDenial(String text, int start, int i, Polarity polarity) {
        if (!text.startsWith(AND, i) || text.charAt(i - 1) != ' ' || !polarity.negates(text.substring(start, i))) {
            return false;
        }
        int end = i;
        while (end < text.length() && text.charAt(end) != ',' && !endsAt(text, end)) {
            end++;
        }
        int next = text.indexOf(" and ", i);
        return polarity.negates(text.substring(i, next < 0 ? end : Math.min(next, end)));
    }

    private static String wordBefore(String text, int i) {
        int end = i;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 12) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static void segment(String text, int start, int end, Polarity polarity, List<Part> parts) {
        int open = start;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i < end && (text.charAt(i) != ',' || i + 1 < end && Character.isDigit(text.charAt(i + 1)))) {
                continue;
            }
            String piece = text.substring(from, i);
            String denial = polarity.denial(piece);
            boolean goesOn = i < end && !denial.isEmpty() && polarity.index().stems()
                    .of(afterLast(piece, denial)).isEmpty()
                    && polarity.negates(denial);
            if (!denial.isEmpty() && !goesOn) {
                boolean alone = from > open && (polarity.deniesAtOnce(piece) || NARROW.contains(denial));
                if (alone) {
                    add(text, open, from, "", polarity, parts);
                }
                add(text, alone ? from : open, i, denial, polarity, parts);
                open = Math.min(end, i + 1);
            }
            from = goesOn ? from : Math.min(end, i + 1);
        }
        add(text, open, end, "", polarity, parts);
    }

    private static String afterLast(String text, String word) {
        int at = Polarity.plain(text).lastIndexOf(word);
        return at < 0 ? text : text.substring(at + word.length());
    }

    private static void add(String text, int start, int end, String denial, Polarity polarity, List<Part> parts) {
        String part = text.substring(start, Math.max(start, end));
        if (part.isBlank()) {
            return;
        }
        int at = denial.isEmpty() ? -1 : Math.max(0, Polarity.place(part, denial));
        List<Word> words = polarity.index().stems().of(part);
        String focus = words.stream().filter(word -> at >= 0 && word.start() > at
                && !Character.isUpperCase(part.charAt(word.start()))).map(Word::form).findFirst().orElse("");
        parts.add(new Part(part, start, denial, focus, words));
    }

    /** The stems of its content words. */
    public Set<String> stems() {
        Set<String> set = new LinkedHashSet<>();
        words.forEach(word -> set.add(word.form()));
        return set;
    }

    /** Whether it insists that something is so: "he did agree". */
    public boolean isEmphatic() {
        return isEmphatic(text);
    }

    /** Whether a text has "did agree", "does recall". */
    public static boolean isEmphatic(String text) {
        return EMPHATIC.matcher(text).find();
    }

    /** Where its first word stands in the text it was taken from. */
    public int at() {
        return start + text.length() - text.stripLeading().length();
    }

    /** The same without some content words: those of the people who say it, which tell nothing of what they say. */
    public Part without(Set<String> stems) {
        return new Part(text, start, denial, stems.contains(focus) ? "" : focus,
                words.stream().filter(word -> !stems.contains(word.form())).toList());
    }
}
