package explainer.intake;

import explainer.source.Passage.Kind;
import explainer.text.Fold;
import explainer.text.Token;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which lines of a copy are passages, and of which kind, by a few clear rules: a line that is nothing but an entry of
 * the list {@code advertising} is none; a short line that ends without a full stop and has text below it is a heading;
 * a short line at either end that begins with an entry of the list {@code credits} is the credit.
 *
 * @param passages  the lines that count, in order
 * @param skipLines beginnings of the lines that do not
 * @param leftOut   those lines, each once
 */
public record Sifting(List<Line> passages, List<String> skipLines, List<String> leftOut) {

    /** "© 2019 The Echo", "(c) 2019", "c.2019". */
    private static final Pattern RIGHTS = Pattern.compile("^(©|\\(c\\)|c\\.) ?(19|20)\\d\\d\\b");
    private static final int LONGEST_HEADING = 12;
    private static final int LONGEST_CREDIT = 30;
    /** How far from the first or last line a credit may stand. */
    private static final int EDGE = 3;

    public Sifting {
        passages = List.copyOf(passages);
        skipLines = List.copyOf(skipLines);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Sifts a copy.
     *
     * @param skipLines beginnings of lines that the author says are no passages
     */
    static Sifting of(Copy copy, List<String> skipLines) {
        return of(copy, skipLines, Set.of());
    }

    /**
     * Sifts a newer copy.
     *
     * @param counted lines that are known to be passages, and never taken for advertising
     */
    public static Sifting of(Copy copy, List<String> skipLines, Set<String> counted) {
        Set<String> advertising = Set.copyOf(WordList.load("advertising").entries());
        Set<String> skips = new LinkedHashSet<>(skipLines);
        List<Line> kept = new ArrayList<>(copy.lines());
        for (Line line : copy.lines()) {
            String form = Fold.text(line.text()).toLowerCase(Locale.ROOT).replaceAll("^[\\W_]+|[\\W_]+$", "");
            // The seal knows such a line by how it begins: never at the cost of a line that only begins so too
            if (advertising.contains(form) && !counted.contains(line.text()) && copy.lines().stream().noneMatch(other ->
                    other.text().startsWith(line.text()) && !other.text().equals(line.text()))) {
                skips.add(line.text());
            }
        }
        Set<String> leftOut = new LinkedHashSet<>();
        kept.removeIf(line -> skips.stream().anyMatch(line.text()::startsWith) && (leftOut.add(line.text()) || true));
        for (int i = 0; i < kept.size(); i++) {
            kept.set(i, kind(kept, i));
        }
        return new Sifting(kept, List.copyOf(skips), List.copyOf(leftOut));
    }

    private static Line kind(List<Line> lines, int i) {
        Line line = lines.get(i);
        String text = line.text().strip();
        List<Token> words = Token.of(text).stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();
        if (line.kind() != Kind.TEXT || words.isEmpty()) {
            return line;
        }
        boolean edge = i < EDGE || i >= lines.size() - EDGE;
        if (edge && words.size() <= LONGEST_CREDIT && isCredit(text, words)) {
            return line.guessed(Kind.CREDIT);
        }
        boolean below = i + 1 < lines.size() && lines.get(i + 1).text().length() > text.length();
        boolean open = Character.isLetterOrDigit(text.codePointBefore(text.length())) || text.matches(".*[’'”\"»)?]");
        boolean starts = Character.isUpperCase(text.codePointAt(0)) || words.get(0).kind() == Token.Kind.NUMBER
                || "“\"‘'«„".indexOf(text.charAt(0)) >= 0;
        boolean speech = text.matches(".*[.,?!…][”\"»’']") || text.matches("[“\"«„].*") && text.endsWith("?");
        boolean row = text.contains(" | ");
        return below && open && starts && !speech && !row && words.size() <= LONGEST_HEADING ? line.guessed(Kind.HEADING) : line;
    }

    private static boolean isCredit(String text, List<Token> words) {
        String form = Fold.text(text).toLowerCase(Locale.ROOT);
        if (RIGHTS.matcher(form).find()) {
            return true;
        }
        return WordList.load("credits").entries().stream().anyMatch(entry -> {
            int after = entry.split(" ").length;
            boolean starts = form.startsWith(entry + " ") || form.equals(entry) || entry.equals("©") && form.startsWith(entry);
            boolean name = !entry.endsWith("by") || words.size() > after && (words.get(after).isCapitalised() || words.get(after).is("the"));
            return starts && name;
        });
    }
}
