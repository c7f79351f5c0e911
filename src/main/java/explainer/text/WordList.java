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
    /** What entries begin with; empty when one may begin with anything. */
    private final BitSet firsts = new BitSet();

    private WordList(String name, List<String> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.pattern = compile(entries);
        if (entries.stream().noneMatch(entry -> entry.startsWith("*"))) {
            entries.forEach(entry -> firsts.set(entry.charAt(0)));
        }
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
        for (int i = 0; i < folded.length(); i++) {
            // Tried only where an entry can begin: most texts have no place for most lists
            boolean inside = i > 0 && Character.isLetter(folded.charAt(i - 1));
            if (!inside && (firsts.isEmpty() || firsts.get(folded.charAt(i)))) {
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
