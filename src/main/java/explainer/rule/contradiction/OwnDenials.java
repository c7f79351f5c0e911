package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.rule.negation.Alignment;
import explainer.rule.negation.Denial;
import explainer.rule.negation.Denied;
import explainer.rule.negation.Denying;
import explainer.rule.negation.OtherWords;
import explainer.rule.negation.Slip;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Derived;
import explainer.text.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds the denials of a claim against its passages. One that no passage carries is an error where it is sure: a bare "not",
 * or a denial of what a passage affirms in the same words. Else it is a warning: far paraphrase or mistake, no rule of words
 * can tell.
 */
public record OwnDenials(Denied denied, OtherWords otherWords, GistIndex index) {

    /** The share of what is denied that a passage has to affirm before a denial that nobody writes by mistake is an error. */
    private static final double AFFIRMED = 0.5;

    /** "Those who have not spoken", as the page itself notes: nobody has to deny that. */
    private static final Pattern UNHEARD = Pattern.compile("(?i)(?<!\\p{L})ha(?:s|ve)(?: not|n[’']t)(?: yet| so far)? (?:spoken|commented"
            + "|been heard|been asked|been quoted)(?!\\p{L})");

    /** With the lists of other words that the program comes with. */
    public OwnDenials(Denied denied, GistIndex index) {
        this(denied, new OtherWords(denied, index), index);
    }

    /** Whether a passage denies what a denial does, in its words or in others, or it needs none. */
    public boolean isCarried(Denial denial, List<Denial> all, Claim claim, List<Gists.Gist> cited) {
        boolean open = claim.inHeader() || denial.asks() || claim.has(Citation.Mark.NOT_SAID) || claim.has(Citation.Mark.EDITOR);
        List<Denying> passages = cited.stream().map(Gists.Gist::denied).toList();
        return cited.isEmpty() || open && denial.gap() && !denial.doubled()
                || passages.stream().anyMatch(passage -> denied.denies(passage, denial))
                || claim.has(Citation.Mark.EDITOR) && UNHEARD.matcher(denial.clause()).find()
                || otherWords.denies(denial, all, claim, passages)
                || !claim.has(Citation.Mark.NOT_SAID) && denied.isPlain(denial) && Alignment.of(denial, all, passages, denied).denies();
    }

    /** Without those that are the condition of another: one finding is enough for both. */
    public static List<Denial> once(List<Denial> open) {
        return open.stream().filter(denial -> !Condition.is(denial)
                || open.stream().noneMatch(other -> other != denial && other.clause().equals(denial.clause()))).toList();
    }

    /**
     * Reports one that no passage carries.
     *
     * @param left whether the claim also leaves out a denial of a passage: then each may be the other in other words
     */
    public void report(Denial denial, Claim claim, List<Gists.Gist> cited, boolean left, Sink sink) {
        String shown = "“" + denial.clause() + "”";
        if (denial.doubled() && !Condition.is(denial)) {
            sink.report(claim, denial.at(), shown + " denies twice, and so says that it is so",
                    "Take one denial out, or write the sentence without any.");
            return;
        }
        Passage first = cited.get(0).passage();
        if (left || denial.doubled() || Purpose.differs(denial, cited, index)
                || !Slip.is(denial) && (Slip.isOnPurpose(denial) ? !isTurned(denial, cited) : !isAffirmed(denial, cited))) {
            if (Condition.isUnder(denial) || OwnPage.isOf(denial, claim)) {
                return;
            }
            sink.doubt(claim, denial.at(), shown + " denies, and no cited passage seems to deny the same",
                    "Read it against passage " + first.id() + ", which says: " + first.gist());
            return;
        }
        sink.report(claim, denial.at(), shown + " denies what no cited passage denies",
                "Take “" + denial.word() + "” out, cite the passage that denies it, or mark what the source leaves open "
                        + "“not said”. Passage " + first.id() + " says: " + first.gist());
    }

    /** Whether a passage sets the same against another thing, the other way round: "the staff, not she" for "she, not the staff". */
    private static boolean isTurned(Denial denial, List<Gists.Gist> cited) {
        return cited.stream().flatMap(gist -> gist.denied().negated().stream()).anyMatch(clause ->
                denial.scope().stream().anyMatch(word -> clause.rest().contains(word) && !clause.words().contains(word)));
    }

    /** Whether a passage tells of what "no" denies that there is one: of "no paper was left" a paper. */
    private boolean isTold(Denial denial, List<Gists.Gist> cited) {
        return index.stems().of(denial.clause().substring(denial.within())).stream().limit(1).map(Word::form)
                .anyMatch(thing -> cited.stream().flatMap(gist -> gist.denied().plain().stream()).anyMatch(clause -> Derived.isIn(thing, clause)));
    }

    /** "The test found none that was", "there was none in the file": what there was none of stands elsewhere. */
    private boolean isAlone(Denial denial) {
        String after = denial.clause().substring(denial.within());
        return denial.word().equalsIgnoreCase("none") && (after.startsWith(" in ") || after.startsWith(" on ") || after.startsWith(" at ")
                || index.stems().set(after).isEmpty());
    }

    /** Whether a passage affirms what is denied, in its own words. */
    private boolean isAffirmed(Denial denial, List<Gists.Gist> cited) {
        double all = index.shared(denial.scope(), denial.scope());
        boolean nothingTold = denial.word().equalsIgnoreCase("no") ? !isTold(denial, cited) : isAlone(denial);
        if (nothingTold) {
            return false;
        }
        return all > 0 && cited.stream().flatMap(gist -> gist.denied().plain().stream())
                .anyMatch(clause -> index.shared(denial.scope(), clause) >= AFFIRMED * all);
    }
}
