package explainer.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of words and phrases kept as data: {@code src/main/resources/explainer/words/<name>.txt}, one entry a line,
 * {@code #} starts a comment line. A {@code *} at the end of a word stands for any ending. Entries are folded and in
 * lower case.
 */
public final class WordList {

    private final String name;
    private final List<String> entries;
    private final Pattern pattern;
    /** The first two characters of entries, or the one that stands before anything. */
    private final BitSet firsts = new BitSet();
    /** What has to follow where an entry may begin with anything: of "*n't" the "n't". */
    private final List<String> endings;

    private WordList(String name, List<String> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.pattern = compile(entries);
        this.endings = entries.stream().filter(entry -> entry.startsWith("*")).map(entry -> entry.split("\\*", 3)[1]).toList();
        entries.stream().filter(entry -> !entry.startsWith("*")).forEach(entry -> firsts.set(
                entry.length() > 1 && entry.charAt(1) != '*' ? pair(entry, 0) : entry.charAt(0)));
    }

    private static int pair(String text, int i) {
        return text.charAt(i) << Character.SIZE / 2 ^ text.charAt(i + 1) | 1 << Character.SIZE;
    }

    private boolean mayBegin(String text, int i) {
        return firsts.get(text.charAt(i)) || i + 1 < text.length() && firsts.get(pair(text, i));
    }

    /**
     * Loads a list by name.
     *
     * @throws IllegalArgumentException when there is no such list: a mistake in a rule, not in a site
     */
    public static WordList load(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/explainer/words/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(name, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list from lines at hand, read by the same rules. */
    public static WordList of(String name, List<String> lines) {
        List<String> entries = new ArrayList<>();
        for (String line : lines) {
            String entry = Fold.text(line).toLowerCase(Locale.ROOT);
            if (!entry.isEmpty() && entry.charAt(0) != '#') {
                entries.add(entry);
            }
        }
        return new WordList(name, entries);
    }

    /** The name it was loaded by. */
    public String name() {
        return name;
    }

    /** The entries, in the order of the file. */
    public List<String> entries() {
        return entries;
    }

    /** Whether a text contains an entry as whole words, whatever its case and typography. */
    public boolean occursIn(CharSequence text) {
        return !firstIn(text).isEmpty();
    }

    /** The first entry that occurs in a text as whole words, as the text has it (folded, lower case), or "". */
    public String firstIn(CharSequence text) {
        String folded = Fold.text(text).toLowerCase(Locale.ROOT);
        Matcher matcher = null;
        boolean anywhere = endings.stream().anyMatch(folded::contains);
        for (int i = 0; i < folded.length(); i++) {
            // Tried only where an entry can begin: most texts have no place for most lists
            boolean inside = i > 0 && Character.isLetter(folded.charAt(i - 1));
            if (!inside && (anywhere || mayBegin(folded, i))) {
                matcher = matcher == null ? pattern.matcher(folded).useTransparentBounds(true) : matcher;
                if (matcher.region(i, folded.length()).lookingAt()) {
                    return matcher.group();
                }
            }
        }
        return "";
    }

    /** One pattern, longest entry first, so that a phrase wins over a word that starts it. */
    private static Pattern compile(List<String> entries) {
        List<String> longestFirst = new ArrayList<>(entries);
        longestFirst.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        StringBuilder alternatives = new StringBuilder();
        for (String entry : longestFirst) {
            if (alternatives.length() > 0) {
                alternatives.append('|');
            }
            for (String part : entry.split("\\*", -1)) {
                alternatives.append(Pattern.quote(part)).append("\\p{L}*");
            }
            alternatives.setLength(alternatives.length() - "\\p{L}*".length());
        }
        String any = alternatives.length() == 0 ? "(?!)" : alternatives.toString();
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }
}
