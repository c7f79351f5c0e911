package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.QuestionSections;
import explainer.rule.Sink;
import explainer.rule.negation.Denial;
import explainer.rule.negation.Denials;
import explainer.rule.negation.Polarity;
import explainer.text.Clauses;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A claim marked "not said" says that something is open, and does not say that it is told. */
public final class Gaps {

    private static final Set<String> ASKS = Set.of("who", "whom", "whose", "what", "when", "where", "why", "how", "which");
    /** "Is said to have gone", "is quoted by name" tell no gap and close none. */
    private static final String BOUND = "(?s)(?:to|by|only|through|with|as|in|from|nowhere|nothing)\\b.*";

    private static final Pattern NEITHER = Pattern.compile("(?i)^[\\s,;]*(?:and |or )?(?:neither|nor) (?:is|are|was|were|do|does|has|have)(?!\\p{L})");

    private final WordList disclosures = WordList.load("disclosures");
    private final WordList open = WordList.load("open-words");
    private final Denials denials;

    /** Reads claims with these. */
    public Gaps(Denials denials) {
        this.denials = denials;
    }

    /**
     * Looks at a claim that is marked, or at the summary of a question.
     *
     * @param asks whether the claim stands in a question
     */
    public void check(Claim claim, boolean asks, Sink sink) {
        String text = claim.text();
        int from = 0;
        for (String clause : Clauses.of(text).all()) {
            from = text.indexOf(clause, from);
            String phrase = told(clause);
            if (!phrase.isEmpty()) {
                sink.report(claim, from, "“" + phrase + "” says that the source tells what the claim is marked not to",
                        "Say what is not said, or take the mark off and cite the passage that says it.");
            }
            from += clause.length();
        }
        if (claim.inHeader() || asks && !isUnknown(claim.block().section())) {
            return;
        }
        if (!open.occursIn(text) && denials.of(text).stream().noneMatch(Denial::gap) && !goesOn(claim)) {
            sink.report(claim, 0, "this is marked “not said” and does not say that something is open",
                    "Write what is not said, not told, left open, not known; or take the mark off.");
        }
    }

    /** "…, and neither are the reasons", after what is not disclosed in the same sentence. */
    public boolean goesOn(Claim claim) {
        if (!claim.has(Citation.Mark.NOT_SAID) || !NEITHER.matcher(claim.text()).find()) {
            return false;
        }
        String sentence = claim.sentence();
        return denials.of(sentence.substring(0, Math.max(0, sentence.indexOf(claim.text())))).stream().anyMatch(Denial::gap);
    }

    /** Under "what is not known" no claim says that it is known who or what, unless it goes on to say what is not. */
    public void closed(Claim claim, Sink sink) {
        String text = claim.text();
        if (claim.inHeader() || claim.block().section().isEmpty() || !isUnknown(claim.block().section())
                || !disclosures.occursIn(text) || denials.of(text).stream().anyMatch(denial -> denial.gap() || denial.asks())) {
            return;
        }
        int from = 0;
        for (String clause : Clauses.of(text).all()) {
            from = text.indexOf(clause, from);
            String phrase = told(clause);
            List<String> before = Word.forms(Word.loose(clause.substring(0, Math.max(0, Polarity.plain(clause).indexOf(phrase)))));
            if (!phrase.isEmpty() && before.stream().anyMatch(ASKS::contains)) {
                sink.report(claim, from, "“" + clause + "” says that it is known, where the page says what is not",
                        "Say what is not known, or tell it in another section.");
            }
            from += clause.length();
        }
    }

    /** The words by which a clause says that something is told, or "". */
    private String told(String clause) {
        String phrase = disclosures.firstIn(clause);
        if (phrase.isEmpty() || open.occursIn(clause)) {
            return "";
        }
        String plain = Polarity.plain(clause);
        int at = Math.max(0, plain.indexOf(phrase));
        List<String> before = Word.forms(Word.loose(plain.substring(0, at)));
        // "Who is named is left open": the words are what is asked, not the answer
        boolean asked = !before.isEmpty() && before.size() < 3 && ASKS.contains(before.get(before.size() - 1));
        boolean bound = plain.substring(Math.min(plain.length(), at + phrase.length())).strip().matches(BOUND);
        return asked || bound || before.stream().anyMatch(Denials.WHOLE::contains) ? "" : phrase;
    }

    /** The other sections of a question name who or what could tell: a noun says that. */
    private static boolean isUnknown(String section) {
        return section.isEmpty() || QuestionSections.of(section).equals(QuestionSections.UNKNOWN);
    }

    /** Whether a claim has to say what is open: it is marked so, or it sums up a question. */
    public static boolean asked(Claim claim, boolean asks) {
        return claim.has(Citation.Mark.NOT_SAID) || claim.inHeader() && asks;
    }
}
