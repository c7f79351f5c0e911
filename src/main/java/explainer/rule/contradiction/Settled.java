package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.rule.negation.Denials;
import explainer.rule.negation.Polarity;
import explainer.text.Clauses;
import explainer.text.WordList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A claim that calls known or verified what its passages call unknown or unverified. */
public final class Settled {

    private static final String WORDS = "known|clear|certain|verified|confirmed|authenticated|established|proven|proved|determined|settled";
    /** "Is known", "was able to verify"; not "is known to be", "was confirmed by". */
    private static final Pattern TOLD = Pattern.compile("(?i)(?<!\\p{L})(?:(?:is|are|was|were|been) (?:now |since |also )?(?:" + WORDS + ")"
            + "|(?:able to|could|managed to) (?:verify|confirm|establish|authenticate|determine))(?!\\p{L}| (?:to|as|for|by|from|through|only"
            + "|about|in|at|on)(?!\\p{L}))");
    private static final Pattern SAID = Pattern.compile("(?i)(?<!\\p{L})(?:" + WORDS + "|verif(?:y|ies)|confirms?|establish(?:es)?|determines?)(?!\\p{L})");
    private static final Pattern OPEN =
            Pattern.compile("(?i)(?<!\\p{L})(?:un(?:clear|known|certain|decided|resolved|verified|confirmed|authenticated|proven|checked)"
                    + "|(?:could|can|would)(?: ?not|n[’']t) (?:be )?(?:verif|confirm|establish|determin|authenticat|check)\\p{L}*|unable to (?:verify|confirm"
                    + "|establish|determine))(?!\\p{L})");

    private final WordList openWords = WordList.load("open-words");
    private final Polarity polarity;
    private final Denials denials;

    /** Reads claims with these. */
    public Settled(Polarity polarity, Denials denials) {
        this.polarity = polarity;
        this.denials = denials;
    }

    /** Whether a gist calls something unknown or unverified, and nothing known. */
    static boolean isOpen(String gist) {
        return OPEN.matcher(gist).find() && !SAID.matcher(OPEN.matcher(gist).replaceAll(" ")).find();
    }

    /** Whether "verified" is told of the very thing that is "unverified", which is reported as that. */
    private boolean isUndone(Clauses clauses, List<Gists.Gist> cited) {
        return cited.stream().flatMap(gist -> gist.undone().stream()).anyMatch(undone -> undone.affirmed(clauses, denials, polarity.index().stems()) >= 0);
    }

    /** Holds a claim against the passages that say what it does. */
    public void check(Claim claim, Clauses clauses, List<Gists.Gist> cited, Sink sink) {
        if (cited.isEmpty() || !cited.stream().allMatch(Gists.Gist::unknown) || claim.has(Citation.Mark.EDITOR)
                || claim.has(Citation.Mark.NOT_SAID) || !TOLD.matcher(claim.text()).find() || isUndone(clauses, cited)) {
            return;
        }
        for (String clause : clauses.all()) {
            Matcher told = TOLD.matcher(clause);
            if (told.find() && !polarity.negates(clause) && !openWords.occursIn(clause)) {
                sink.report(claim, Math.max(0, claim.text().indexOf(clause)), "“" + told.group() + "” is said of what passage "
                        + cited.get(0).passage().id() + " calls open", "Say what it says: " + cited.get(0).passage().gist());
                return;
            }
        }
    }
}
