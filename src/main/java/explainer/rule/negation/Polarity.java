package explainer.rule.negation;

import explainer.rule.support.GistIndex;
import explainer.text.Fold;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words deny: the lists {@code negations}, {@code denials} and {@code denial-equals}. */
public final class Polarity {

    /** These deny of two, whom they name first. */
    private static final Set<String> BOTH = Set.of("neither", "nor");
    /** "Not excluding" is no denial that "possible" or "leaves room for" leaves out. */
    private static final Pattern EXCLUDING =
            Pattern.compile(" (?:be |been |being )?(?:exclud|rul(?:e|es|ed|ing) out|den(?:y|ie)|dismiss|disput|refut|disprov)\\p{L}*");
    private static final Pattern AUXILIARY = Pattern.compile("\\b(?:has|have|had|did|does|do|was|were|is|are|will|would|can|could)\\b");

    /** "The loom, he says, was not spoken of": one clause, with who says so inside. */
    private static final Pattern ASIDE =
            Pattern.compile(",(?: [\\p{L}’']+){0,4} (?:says?|said|writes|wrote|adds)(?: [\\p{L}’']+){0,4}, (?=(?:is|are|was|were|has|have|had|did"
                    + "|does|do|would|will|could|can|never|not)(?!\\p{L}))");

    /** "A no-confidence motion" denies nothing, "no-one" does. */
    private static final Pattern COMPOUND = Pattern.compile("(?i)(?<!\\p{L})no(?=-(?!one\\b)\\p{L})");

    private static final Pattern ASKED = Pattern.compile("(?i)\\s*(?:and |but )?(?:whether|why|how|who|when|where|what) ");
    private static final Pattern UNCLEAR = Pattern.compile("\\bun(?:clear|known|certain|decided)\\b");

    /** "Left the night out", beside "left out". */
    private static final Pattern LEFT_OUT = Pattern.compile("(?i)(?<!\\p{L})(?:left|leave|leaves|leaving) (?:[\\p{L}’']+ ){1,4}?out(?!\\p{L}| of)");

    private final WordList negations = WordList.load("negations");
    private final WordList denials = WordList.load("denials");
    private final WordList equals = WordList.load("denial-equals");
    private final WordList open = WordList.load("open-words");
    private final WordList idioms = WordList.load("not-denials");
    private final GistIndex index;

    /** Takes content words as the index does. */
    public Polarity(GistIndex index) {
        this.index = index;
    }

    /** What it takes content words with. */
    public GistIndex index() {
        return index;
    }

    /** Whether "no" at a place is part of a word: "no-confidence". */
    static boolean isCompound(String text, int at) {
        return COMPOUND.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt();
    }

    /** A text without the "no" of words like "no-confidence", as long as before. */
    public static String withoutCompounds(String text) {
        return COMPOUND.matcher(text).replaceAll("--");
    }

    /** The word of a text that denies, or "". */
    public String denial(String written) {
        String text = withoutCompounds(written);
        String not = idioms.occursIn(text) ? "" : negations.firstIn(text);
        return not.isEmpty() ? denials.firstIn(text) : not;
    }

    /** The next comma that is none of a number, or -1. */
    private static int commaAfter(String text, int from) {
        int comma = text.indexOf(',', from);
        while (comma >= 0 && comma + 1 < text.length() && Character.isDigit(text.charAt(comma + 1))) {
            comma = text.indexOf(',', comma + 1);
        }
        return comma;
    }

    /** Where what a "not" denies ends: at the next comma or "and", or -1. */
    private static int stretchAfter(String text, int from) {
        int comma = commaAfter(text, from);
        int and = text.indexOf(" and ", from);
        return and >= 0 && (comma < 0 || and < comma) ? and : comma;
    }

    /** A text in small letters with straight apostrophes, as the lists have their entries; as long as before. */
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Where a word that denies stands first in a text, and not as a part of another as in "note"; or -1. */
    static int place(String text, String denial) {
        String plain = plain(text);
        int at = denial.isEmpty() ? -1 : plain.indexOf(denial);
        while (at >= 0 && (isInside(plain, at, at + denial.length()) || isCompound(text, at))) {
            at = plain.indexOf(denial, at + 1);
        }
        return at;
    }

    private static boolean isInside(String text, int start, int end) {
        return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))
                || end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    }

    /** Whether a text has "not" or a word like it. */
    public boolean negates(String text) {
        return negations.occursIn(text);
    }

    /** The content words that "not" or a word like it denies, in order: those after it up to a comma or "and"; no names. */
    public Set<String> scope(Part part) {
        String text = plain(part.text());
        int at = place(text, part.denial());
        int comma = at < 0 ? -1 : stretchAfter(text, at);
        Set<String> scope = new LinkedHashSet<>();
        part.words().stream().filter(word -> at >= 0 && word.start() > at && (comma < 0 || word.end() <= comma))
                .map(Word::form).filter(word -> !index.isName(word)).forEach(scope::add);
        return scope;
    }

    /**
     * Whether words have of what a part denies what is done, so that they may leave its denial out: of "nothing on the shelves
     * was seen" more than the shelves, of "without excluding a fault" the excluding.
     */
    public boolean isDone(Part part, Set<String> words) {
        List<String> scope = List.copyOf(scope(part));
        if (scope.size() > 1 && part.denial().equals("nothing")) {
            return scope.stream().skip(1).anyMatch(words::contains);
        }
        String text = plain(part.text());
        String after = text.substring(Math.max(0, place(text, part.denial())) + part.denial().length());
        return scope.isEmpty() || !EXCLUDING.matcher(after).lookingAt() || words.contains(scope.get(0));
    }

    /** The first content word that is denied; of "neither A nor B has shown" the one after the verb's "has". Or "". */
    public String act(Part part) {
        String denial = part.denial();
        boolean both = BOTH.contains(denial);
        int from = Math.max(0, place(part.text(), denial));
        if (both) {
            Matcher verb = AUXILIARY.matcher(part.text());
            from = verb.find(from) ? verb.end() : from;
        }
        int after = from;
        return part.words().stream().filter(word -> word.start() > after).map(Word::form).findFirst().orElse("");
    }

    /** Whether a text starts with "not", or with "and not". */
    boolean deniesAtOnce(String text) {
        String start = Fold.text(text).toLowerCase(Locale.ROOT).replaceFirst("^(?:and|or|but) ", "");
        String not = negations.firstIn(start);
        return !not.isEmpty() && start.startsWith(not);
    }

    /** Whether a text denies, or says what comes to the same. */
    public boolean denies(String text) {
        return negations.occursIn(text) || denials.occursIn(text) || equals.occursIn(text) || LEFT_OUT.matcher(text).find() || Undone.occursIn(text);
    }

    /**
     * Whether a part of a claim denies what a part of a gist does: up to the end of the comma's stretch where the word
     * stands that the gist denies, and twice where the gist does ("cannot without").
     */
    public boolean deniesAsMuch(Part part, Part gist) {
        String text = part.text();
        int focus = part.words().stream().filter(word -> word.form().equals(gist.focus())).mapToInt(Word::end).findFirst()
                .orElse(text.length());
        int comma = BOTH.contains(gist.denial()) ? -1 : text.indexOf(',', focus);
        Matcher aside = ASIDE.matcher(text);
        while (comma >= 0 && aside.region(comma, text.length()).lookingAt()) {
            comma = text.indexOf(',', aside.end());
        }
        // "Whether she knew, he would not say": what follows the comma denies what was asked
        comma = comma >= 0 && ASKED.matcher(text).lookingAt() ? commaAfter(text, comma + 1) : comma;
        String reach = comma < 0 ? text : text.substring(0, comma);
        return denies(reach) && (count(gist.text()) < 2 || count(reach) >= 2);
    }

    /** Whether a part says that something is open. */
    public boolean opens(Part part) {
        return UNCLEAR.matcher(part.text()).find();
    }

    /** Whether a text says that something is open. */
    public boolean opens(String text) {
        return negations.occursIn(text) || open.occursIn(text);
    }

    /** How many words of a text deny; "neither" and "nor" are one. */
    private int count(String text) {
        List<String> words = Word.forms(Word.loose(text));
        return (int) words.stream().filter(negations::occursIn).filter(word -> !word.equals("nor") || !words.contains("neither")).count();
    }
}
