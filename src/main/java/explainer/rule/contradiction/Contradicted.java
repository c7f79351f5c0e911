package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.rule.negation.Denials;
import explainer.rule.negation.Polarity;
import explainer.rule.negation.Sole;
import explainer.rule.negation.Undone;
import explainer.text.Clauses;
import explainer.text.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A claim that says the opposite of a single word of a passage: of "unpublished", of "the only", of "not people". */
public final class Contradicted {

    /** How much of what is denied a claim has to have. */
    private static final double TOLD = 0.6;
    private static final Pattern DENYING = Pattern.compile("(?i)\\b(?:disput|contradict|contest|otherwise|differ)");

    private final Polarity polarity;
    private final Denials denials;
    private final Stems stems;

    /** Reads claims with these. */
    public Contradicted(Polarity polarity, Denials denials) {
        this.polarity = polarity;
        this.denials = denials;
        this.stems = polarity.index().stems();
    }

    /** Holds a claim against what its passages have of the kind. */
    public void check(Claim claim, Clauses clauses, List<Gists.Gist> cited, Sink sink) {
        cited.forEach(gist -> gist.disputed().ifPresent(disputed -> disputed(disputed, gist, claim, sink)));
        quantified(claim, cited, sink);
        boolean any = cited.stream().anyMatch(gist -> !gist.undone().isEmpty() || !gist.denied().soles().isEmpty() || !gist.contrasts().isEmpty());
        if (!any) {
            return;
        }
        List<Sole> soles = Sole.of(clauses, stems, denials);
        for (Gists.Gist gist : cited) {
            gist.undone().forEach(undone -> undone(undone, gist, cited, clauses, claim, sink));
            gist.denied().soles().stream().filter(sole -> soles.contains(new Sole(sole.noun(), !sole.denied())) && !soles.contains(sole))
                    .findFirst().ifPresent(sole -> sink.report(claim, 0, "passage " + gist.passage().id() + " says that it is "
                            + (sole.denied() ? "not " : "") + "the only one, and the claim says that it is" + (sole.denied() ? "" : " not"),
                            "Say what the passage says: " + gist.passage().gist()));
            gist.contrasts().stream().filter(contrast -> contrast.levelled(clauses, stems, denials)).findFirst()
                    .ifPresent(contrast -> sink.report(claim, 0, "passage " + gist.passage().id() + " says “not " + contrast.denied()
                            + "”, and the claim leaves out “not”", "Set the one against the other, as the passage does: "
                            + gist.passage().gist()));
        }
    }

    /** "All of the thirty" of whom the passages have most. */
    private void quantified(Claim claim, List<Gists.Gist> cited, Sink sink) {
        if (cited.stream().allMatch(gist -> gist.quantified().some().isEmpty())) {
            return;
        }
        Set<String> all = Quantified.all(claim.text(), stems);
        for (Gists.Gist gist : cited) {
            Set<String> some = new HashSet<>(gist.quantified().some());
            some.retainAll(all);
            if (!some.isEmpty() && cited.stream().allMatch(other -> Collections.disjoint(other.quantified().all(), some))) {
                sink.report(claim, 0, "passage " + gist.passage().id() + " does not say it of all, and the claim does",
                        "Say how many: " + gist.passage().gist());
                return;
            }
        }
    }

    /** Who tells what another denies at once tells the denial too, in the same paragraph. */
    private void disputed(Disputed disputed, Gists.Gist gist, Claim claim, Sink sink) {
        Set<String> told = stems.set(claim.text());
        told.retainAll(disputed.told());
        String around = claim.inHeader() ? claim.text() : claim.block().text().value();
        if (told.stream().filter(word -> !polarity.index().isName(word)).mapToDouble(polarity.index()::weight).sum() >= TOLD
                && !claim.has(Citation.Mark.EDITOR) && !claim.has(Citation.Mark.NOT_SAID) && !polarity.denies(around)
                && !DENYING.matcher(around).find()) {
            sink.report(claim, 0, "passage " + gist.passage().id() + " says that this is denied (“" + disputed.verb() + "”), and the "
                    + "paragraph does not", "Tell both, who says it and who denies it: " + gist.passage().gist());
        }
    }

    private void undone(Undone undone, Gists.Gist gist, List<Gists.Gist> cited, Clauses clauses, Claim claim, Sink sink) {
        int at = undone.affirmed(clauses, denials, stems);
        if (at < 0 || cited.stream().anyMatch(other -> other != gist && Clauses.of(other.passage().gist()).forms().contains(undone.plain()))) {
            return;
        }
        sink.report(claim, clauses.words().get(at).start(), "passage " + gist.passage().id() + " says “" + undone.word()
                + "”, and the claim says “" + undone.plain() + "”", "Write “" + undone.word() + "”, or “not " + undone.plain()
                + "”, or cite the passage that says otherwise.");
    }
}
