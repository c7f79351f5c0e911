package explainer.rule.negation;

import explainer.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a text that denies, with what it denies.
 *
 * @param word      as the text has it: "not", "nobody", "didn't"
 * @param at        offset of its first character
 * @param clause    the words from one comma, full stop or joining word to the next that it stands in
 * @param within    offset in the clause after it
 * @param head      the first word after it that is no auxiliary or adverb, in small letters, or ""
 * @param subject   the stem of the content word right before it and its auxiliary, or ""
 * @param before    the stems of the content words before it in its clause
 * @param scope     the stems of the content words after it, in order, up to the next such word; of "nobody" and the
 *                  like those of the whole clause
 * @param about     the stems of all the content words of its clause
 * @param doubled   whether another such word stands before it in the clause
 * @param gap       whether it says that the source leaves something open: "is not told", "no reason is given"
 * @param asks      whether its clause asks something: "who paid is not told"
 * @param unwilling whether it is "would not" or the like, for which a refusal is another word
 */
public record Denial(String word, int at, String clause, int within, String head, String subject, Set<String> before,
                     Set<String> scope, Set<String> about, boolean doubled, boolean gap, boolean asks, boolean unwilling) {

    /** What stands for a thing told before: "she never got one". */
    private static final Set<String> PRONOUNS = Set.of("one", "any", "it", "them", "so", "that", "this", "these", "those", "either");
    private static final Set<String> DOING = Set.of("do", "does", "did", "has", "have", "had", "will", "would", "can", "could");
    private static final Set<String> ALL_BACK = Set.of("do", "does", "did", "done", "has", "have", "had", "will",
            "would", "can", "could", "so");
    private static final String TIMES = "then|now|later|before|since|ever|there|at any (?:other )?(?:time|point|stage)|anywhere(?: else)?";
    /** "He had none of them", "it did not take place", "staff did it, and not she". */
    private static final Pattern POINTING =
            Pattern.compile("(?<!\\p{L})none(?: (?:him|her|it|them)sel(?:f|ves)| (?:of|from|to|for|by) (?:it|them|him|her|these|those|this|that))?$"
                    + "|(?<!\\p{L})(?:it|this|that|they|these|those|neither) (?:did not|didn't|has not|hasn't|had not|hadn't|never) (?:take place|taken place"
                    + "|happen|happened|occur|occurred)$"
                    + "|(?<!\\p{L})(?:nothing|none) of the (?:kind|sort)$"
                    + "|^(?:and |but |though |although )?(?:neither|nor) (?:" + TIMES + ")(?: nor (?:" + TIMES + "))?$"
                    + "|^(?:and |but )?not (?:by |from |to |for |with )?(?:he|him|she|her|they|them|it|you|I|me|we|us)$");
    /** "Had not gone and was not going to". */
    private static final Pattern TO = Pattern.compile("(?:(?:going|about|able|ready|willing|supposed|allowed|meant) )?to");
    private static final Set<String> AT_ALL = Set.of("at all", "either", "ever");
    private static final Set<String> ELLIPTIC = Set.of("nor", "neither", "without");

    /** Whether nothing stands after it: "he did not". */
    boolean last() {
        return within == clause.length() || AT_ALL.contains(clause.substring(within).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether all it denies was said before: "he says that he never did so", "she gave none", "he gave no such order". */
    public boolean bare() {
        List<String> after = Word.forms(Word.loose(clause.substring(within)));
        return ALL_BACK.containsAll(after) || TO.matcher(String.join(" ", after)).matches() || after.get(0).equals("such")
                || POINTING.matcher(Polarity.plain(clause)).find();
    }

    /** Whether what follows is a verb and more, and ends in a word for something told before. */
    public boolean pointsBack() {
        String after = clause.substring(within).strip().toLowerCase(Locale.ROOT);
        int last = after.lastIndexOf(' ');
        String before = clause.substring(0, Math.max(0, within - word.length())).strip().toLowerCase(Locale.ROOT);
        boolean verb = word.equalsIgnoreCase("never") || DOING.contains(before.substring(before.lastIndexOf(' ') + 1));
        return verb && last > 0 && PRONOUNS.contains(after.substring(last + 1));
    }

    /** Whether what it denies may stand before it, or be left out: "nor did the others", "listened without a word". */
    public boolean elliptic() {
        return ELLIPTIC.contains(word.toLowerCase(Locale.ROOT));
    }
}
