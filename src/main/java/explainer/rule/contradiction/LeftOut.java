package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.rule.negation.Denial;
import explainer.rule.negation.Joined;
import explainer.rule.negation.Part;
import explainer.rule.negation.Polarity;
import explainer.text.Clauses;
import explainer.text.Derived;
import explainer.text.Quotations;
import explainer.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the passages of one claim deny or hedge, and the claim does not.
 *
 * @param cited what the claim rests on
 * @param own   the denials of the claim
 * @param open  whether one of them is carried by no passage: it may be what seems left out, in other words
 */
public record LeftOut(Polarity polarity, Claim claim, List<Gists.Gist> cited, List<Denial> own, boolean open, Sink sink) {

    /** The share of a denied part's telling words that a claim has to have to be about the same. */
    private static final double ALL = 0.34;
    /** The share of the words that are denied themselves, and the weight of them. */
    private static final double SAME = 0.4;
    private static final double ENOUGH = 0.5;
    /** The same weight for a pointer of our own: "the letters could show it". */
    private static final double POINTED = 0.99;
    /** What a denial elsewhere in the claim has to share. */
    private static final double ANY = 0.1;
    /** How much more the words after "not" count when the part of a claim is looked for that is about the same. */
    private static final double AHEAD = 3;

    /** Whether a denial is left out. */
    public boolean check() {
        if (!claim.has(Citation.Mark.EDITOR)) {
            cited.forEach(this::hedged);
        }
        boolean left = false;
        if (cited.stream().anyMatch(gist -> !gist.denying().isEmpty())) {
            Set<String> who = new HashSet<>();
            cited.forEach(gist -> who.addAll(gist.who()));
            List<Part> parts = Part.of(claim.text(), polarity).stream().map(part -> part.without(who)).toList();
            for (Gists.Gist gist : cited.stream().filter(each -> !isReckoned(each)).toList()) {
                for (Part part : gist.denying()) {
                    left |= denied(part, gist, parts);
                }
            }
        }
        return left;
    }

    /** "A year after the night", reckoned from the dates of two passages, tells nothing else of either. */
    private boolean isReckoned(Gists.Gist gist) {
        List<Citation> of = claim.citations().stream().filter(citation -> citation.id().equals(gist.passage().id())).toList();
        return claim.citations().size() > 1 && !of.isEmpty() && of.stream().allMatch(citation -> citation.mark() == Citation.Mark.DERIVED);
    }

    private void hedged(Gists.Gist gist) {
        Set<String> words = gist.hedges().isEmpty() ? Set.of() : polarity.index().stems().set(claim.text());
        gist.hedges().stream().filter(hedge -> hedge.about(words, polarity.index()) && !hedge.isKept(claim.sentence(), polarity.index()))
                .findFirst().ifPresent(hedge -> left(hedge, gist));
    }

    private void left(Hedges.Hedge hedge, Gists.Gist gist) {
        String message = "passage " + gist.passage().id() + " says “" + hedge.words() + "”, and the claim leaves out “" + hedge.word() + "”";
        String hint = "Keep the doubt: “" + hedge.word() + "”, or a word like it.";
        if (isConditional(hedge) || toldSurely(hedge, gist)) {
            sink.doubt(claim, 0, message, hint);
        } else {
            sink.report(claim, 0, message, hint);
        }
    }

    /** Whether the claim tells of what would be: more certain than "might", unless there is a condition. */
    private boolean isConditional(Hedges.Hedge hedge) {
        return Clauses.of(claim.text()).all().stream().filter(clause -> Word.forms(Word.loose(clause)).contains("would"))
                .anyMatch(clause -> polarity.index().stems().set(clause).stream().anyMatch(hedge.clause()::contains));
    }

    /** Whether another passage of the claim tells the same: the claim may tell either account. */
    private boolean toldSurely(Hedges.Hedge hedge, Gists.Gist gist) {
        return cited.stream().filter(other -> other != gist).anyMatch(other -> hedge.scope().stream()
                .allMatch(word -> polarity.index().has(other.passage(), word)) && !hedge.isKept(other.passage().gist(), polarity.index()));
    }

    /** Finds the part of the claim that is about what a gist denies, and asks it to deny that too. */
    private boolean denied(Part denied, Gists.Gist gist, List<Part> parts) {
        Set<String> scope = polarity.scope(denied);
        Part nearest = null;
        double most = 0;
        String act = claim.has(Citation.Mark.EDITOR) ? polarity.act(denied) : "";
        // A pointer of our own, "the letters could show it", is about a denial only when it has what is not done
        if (!act.isEmpty() && parts.stream().noneMatch(part -> Pointer.tells(part, act))) {
            return false;
        }
        for (Part part : parts) {
            // What is denied tells more than what stands around it
            double near = shared(part, denied) + AHEAD * telling(scope.stream().filter(part.stems()::contains)
                    .collect(Collectors.toSet()));
            if (near > most) {
                nearest = part;
                most = near;
            }
        }
        if (nearest == null || !about(nearest, denied) || Until.ends(gist.passage().gist(), denied) && !Until.in(claim.text())
                || toldPlainly(nearest, denied, gist)) {
            return false;
        }
        Part here = nearest;
        boolean kept = own.stream().anyMatch(Denial::bare) || own.stream().anyMatch(denial -> denial.pointsBack() && denial.at() > here.at())
                || quotesDenial(gist) || polarity.opens(denied) && polarity.opens(here)
                || parts.stream().anyMatch(part -> part == here ? polarity.deniesAsMuch(part, denied)
                        : !polarity.denial(part.text()).isEmpty() && telling(common(part, denied)) > ANY
                                || Joined.denies(part, here) && polarity.denies(part.text()));
        if (kept || Handed.isOther(here, denied) || Spoken.isAbout(here, denied, gist.passage(), polarity.index())) {
            return false;
        }
        String says = "passage " + gist.passage().id() + " says “" + denied.text().strip() + "”, and “" + nearest.text().strip()
                + "”";
        if (open || Handed.isLess(here, denied)) {
            sink.doubt(claim, nearest.at(), says + " does not seem to deny that", "Read the one against the other.");
        } else {
            sink.report(claim, nearest.at(), says + " leaves out “" + denied.denial() + "”", "Deny what the passage denies, "
                    + "in words of your own if you like, or cite the passage that says otherwise.");
        }
        return true;
    }

    /** Whether the claim has the denial in the recorded words: “Nobody told me”. */
    private boolean quotesDenial(Gists.Gist gist) {
        return !gist.passage().quotes().isEmpty() && Quotations.in(claim.text()).all().stream()
                .anyMatch(quotation -> polarity.negates(quotation.words(claim.text())));
    }

    /** Whether a part of the claim is about what a part of a gist denies. */
    private boolean about(Part part, Part denied) {
        Set<String> same = common(part, denied);
        if (!part.isEmphatic() && telling(same) < ALL * telling(denied.stems())) {
            return false;
        }
        // What follows "and" or "but" is told, not denied: sharing that alone is no denial left out
        Set<String> scope = polarity.scope(denied);
        same.retainAll(scope);
        if (!polarity.isDone(denied, part.stems())) {
            return false;
        }
        return part.isEmphatic() || telling(same) >= SAME * telling(scope) && telling(same) > (claim.has(Citation.Mark.EDITOR) ? POINTED : ENOUGH);
    }

    /** Whether another part of the passages, one that affirms, is at least as near to what the claim says. */
    private boolean toldPlainly(Part part, Part denied, Gists.Gist by) {
        Set<String> same = common(part, denied);
        boolean focus = !denied.focus().isEmpty() && same.contains(denied.focus());
        if (focus && part.isEmphatic()) {
            return false;
        }
        // Another passage says of the same things that they are so: the claim may tell either account
        Set<String> asked = polarity.scope(denied).stream().filter(part.stems()::contains).collect(Collectors.toSet());
        if (Apart.isOfOne(part, denied, by.parts(), asked, by.passage().gist(), polarity)) {
            return true;
        }
        if (!asked.isEmpty() && !OwnWord.isOf(by.passage(), denied.start(), claim.text(), part, polarity.index())
                && cited.stream().filter(gist -> !gist.parts().contains(denied)).flatMap(gist -> gist.parts().stream())
                .anyMatch(other -> !polarity.denies(other.text()) && asked.stream().allMatch(word -> Derived.isIn(word, other.stems())))) {
            return true;
        }
        return cited.stream().flatMap(gist -> gist.parts().stream())
                .filter(other -> focus ? !polarity.denies(other.text()) && other.stems().contains(denied.focus())
                        : other.denial().isEmpty())
                .anyMatch(other -> shared(part, other) > shared(part, denied));
    }

    private double shared(Part part, Part other) {
        return common(part, other).stream().mapToDouble(polarity.index()::weight).sum();
    }

    private double telling(Set<String> words) {
        return words.stream().filter(word -> !polarity.index().isName(word)).mapToDouble(polarity.index()::weight).sum();
    }

    private static Set<String> common(Part part, Part other) {
        Set<String> words = part.stems();
        return other.stems().stream().filter(word -> Derived.isIn(word, words)).collect(Collectors.toCollection(HashSet::new));
    }
}
