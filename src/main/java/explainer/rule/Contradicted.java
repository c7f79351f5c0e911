package explainer.rule;

import explainer.content.Claim;
import explainer.text.Stems;
import java.util.List;

/** A claim that says the opposite of a single word of a passage: of "unpublished", of "the only", of "not people". */
final class Contradicted {

    private final Denials denials;
    private final Stems stems;

    Contradicted(Denials denials, Stems stems) {
        this.denials = denials;
        this.stems = stems;
    }

    /** Holds a claim against what its passages have of the kind. */
    void check(Claim claim, List<Gists.Gist> cited, Sink sink) {
        boolean any = cited.stream().anyMatch(gist -> !gist.undone().isEmpty() || !gist.denied().soles().isEmpty() || !gist.contrasts().isEmpty());
        if (!any) {
            return;
        }
        Clauses clauses = Clauses.of(claim.text());
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
