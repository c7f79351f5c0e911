package explainer.rule;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A passage denies or hedges what a claim states plainly, or states plainly what the claim denies. */
public final class HedgeKept implements Rule {

    /** The share of a denied part's telling words that a claim has to have to be about the same. */
    private static final double SAME = 0.34;
    /** What a denial of the claim's own has to share with a gist that affirms: of telling words, and of its own. */
    private static final double PLAIN = 0.6;
    private static final double MOST = 0.6;
    /** Emphasis: "did agree" affirms against a denial. */
    private static final Pattern EMPHATIC = Pattern.compile("(?<!nor |what |how |why )\\b(?:did|does|do) (?!so\\b|not\\b|it\\b|he\\b|she\\b|they\\b)(?:also |still |then )?\\p{Ll}{2,}");

    @Override
    public String id() {
        return "hedge-kept";
    }

    @Override
    public String summary() {
        return "A passage denies or hedges what a claim states plainly, or the other way round.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        GistIndex index = GistIndex.of(site);
        Polarity polarity = new Polarity(index);
        Hedges hedges = new Hedges();
        Map<String, Gist> gists = new HashMap<>();
        site.records().forEach(record -> record.passages().stream().filter(Passage::citable)
                .forEach(passage -> gists.putIfAbsent(passage.id(), gist(passage, polarity, hedges))));
        return Check.ofClaims((document, claim, sink) ->
                new At(site, polarity, gists, claim, document.type().equals("question"), sink).check());
    }

    private static Gist gist(Passage passage, Polarity polarity, Hedges hedges) {
        Set<String> who = polarity.index().stems().set(passage.who());
        who.removeIf(polarity.index()::isName);
        return new Gist(passage, who, Part.of(passage.gist(), polarity), hedges.of(passage.gist(), polarity.index()));
    }

    /** A passage: who says it, in stems; the parts and the hedges of its gist. */
    private record Gist(Passage passage, Set<String> who, List<Part> parts, List<Hedges.Hedge> hedges) {
    }

    /** One claim at work. */
    private record At(Site site, Polarity polarity, Map<String, Gist> gists, Claim claim, boolean asks, Sink sink) {

        void check() {
            if (claim.has(Citation.Mark.NOT_SAID) || claim.inHeader() && asks) {
                disclosed();
            }
            if (claim.inHeader() && !claim.field().equals("summary")) {
                return;
            }
            List<Gist> cited = claim.citations().stream().filter(c -> c.mark() != Citation.Mark.NOT_SAID)
                    .map(site::passage).flatMap(Optional::stream).filter(Passage::citable).distinct()
                    .map(passage -> gists.get(passage.id())).toList();
            boolean denies = cited.stream().anyMatch(gist -> gist.parts().stream().anyMatch(part -> !part.denial().isEmpty()));
            if (!denies && !polarity.negates(claim.text())) {
                cited.stream().filter(gist -> !claim.has(Citation.Mark.EDITOR)).forEach(this::hedged);
                return;
            }
            Set<String> who = new HashSet<>();
            cited.forEach(gist -> who.addAll(gist.who()));
            List<Part> parts = Part.of(claim.text(), polarity).stream().map(part -> part.without(who)).toList();
            boolean ours = claim.has(Citation.Mark.EDITOR);
            if (!ours) {
                cited.forEach(this::hedged);
            }
            for (Gist gist : cited) {
                gist.parts().stream().filter(part -> !part.denial().isEmpty()).forEach(part -> denied(part, gist, parts, cited));
            }
            if (!cited.isEmpty() && !ours) {
                parts.forEach(part -> affirmed(part, cited));
            }
        }

        /** A claim marked "not said" that says it is said. */
        private void disclosed() {
            List<Part> parts = Part.of(claim.text(), polarity);
            boolean open = false;
            for (Part part : parts) {
                String phrase = polarity.discloses(part.text());
                if (!phrase.isEmpty()) {
                    sink.report(claim, part.at(), "“" + phrase + "” says that the source tells what "
                            + "the claim is marked not to", "Say what is not said, or take the mark off and cite the passage that says it.");
                }
                open |= polarity.opens(part.text());
            }
            if (!open && !claim.inHeader() && (!asks || isUnknown(claim.block().section()))) {
                sink.report(claim, 0, "this is marked “not said” and does not say that something is open",
                        "Write what is not said, not told, left open, not known; or take the mark off.");
            }
        }

        /** The other sections of a question name who or what could tell: a noun says that. */
        private static boolean isUnknown(String section) {
            return section.isEmpty() || QuestionHonest.sectionOf(section).equals(QuestionHonest.UNKNOWN);
        }

        private void hedged(Gist gist) {
            if (gist.hedges().isEmpty()) {
                return;
            }
            Set<String> words = polarity.index().stems().set(claim.text());
            for (Hedges.Hedge hedge : gist.hedges()) {
                if (hedge.about(words, polarity.index()) && !hedge.equals().occursIn(claim.sentence())) {
                    sink.report(claim, 0, "passage " + gist.passage().id() + " says “" + hedge.words()
                            + "”, and the claim leaves out “" + hedge.word() + "”",
                            "Keep the doubt: “" + hedge.word() + "”, or a word like it.");
                    return;
                }
            }
        }

        private double shared(Set<String> words, Part part) {
            return part.stems().stream().filter(words::contains).mapToDouble(polarity.index()::weight).sum();
        }

        private double telling(Set<String> words) {
            return words.stream().filter(w -> !polarity.index().isName(w)).mapToDouble(polarity.index()::weight).sum();
        }

        /** Finds the part of the claim that is about what a gist denies, and asks it to deny that too. */
        private void denied(Part denied, Gist gist, List<Part> parts, List<Gist> cited) {
            Part nearest = null;
            for (Part part : parts) {
                if (shared(part.stems(), denied) > (nearest == null ? 0 : shared(nearest.stems(), denied))) {
                    nearest = part;
                }
            }
            if (nearest == null || !about(nearest, denied) || toldPlainly(nearest, denied, cited)) {
                return;
            }
            Part here = nearest;
            boolean kept = parts.stream().anyMatch(part -> part == here ? polarity.deniesAsMuch(part, denied)
                    : polarity.denies(part.text()) && telling(common(part, denied)) > 0.1);
            if (!kept) {
                sink.report(claim, nearest.at(), "passage " + gist.passage().id() + " says “" + denied.text().strip()
                        + "”, and “" + nearest.text().strip() + "” leaves out “" + denied.denial() + "”",
                        "Deny what the passage denies, in words of your own if you like, or cite the passage that says otherwise.");
            }
        }

        /** A denial of the claim's own, of what a gist says without one. */
        private void affirmed(Part part, List<Gist> cited) {
            Set<String> scope = polarity.scope(part);
            String focus = scope.stream().findFirst().orElse("");
            if (focus.isEmpty() || cited.stream().flatMap(gist -> gist.parts().stream())
                    .anyMatch(other -> other.stems().contains(focus)
                            && (polarity.denies(other.text()) || polarity.deprives(other.text())))) {
                return;
            }
            for (Gist gist : cited) {
                for (Part other : gist.parts()) {
                    Set<String> same = new HashSet<>(scope);
                    same.retainAll(other.stems());
                    if (same.size() > 1 && same.contains(focus) && telling(same) > PLAIN && telling(same) >= MOST * telling(scope)) {
                        sink.report(claim, part.at(), "“" + part.text().strip() + "” denies what passage "
                                + gist.passage().id() + " says: “" + other.text().strip() + "”",
                                "Take the denial out, or cite the passage that denies it.");
                        return;
                    }
                }
            }
        }

        private boolean about(Part part, Part denied) {
            Set<String> same = common(part, denied);
            // What follows "and" or "but" is told, not denied: sharing that alone is no denial left out
            Set<String> scope = polarity.scope(denied);
            if (!scope.isEmpty() && scope.stream().noneMatch(same::contains) && !EMPHATIC.matcher(part.text()).find()) {
                return false;
            }
            boolean focus = !denied.focus().isEmpty() && same.contains(denied.focus())
                    && polarity.index().weight(denied.focus()) > 0.5;
            return telling(same) >= SAME * telling(denied.stems()) && (focus || telling(same) > 0.6)
                    || EMPHATIC.matcher(part.text()).find();
        }

        private static Set<String> common(Part part, Part other) {
            Set<String> same = new HashSet<>(other.stems());
            same.retainAll(part.stems());
            return same;
        }

        /** Whether another part of the passages, one that affirms, is at least as near to what the claim says. */
        private boolean toldPlainly(Part part, Part denied, List<Gist> cited) {
            Set<String> same = common(part, denied);
            boolean focus = !denied.focus().isEmpty() && same.contains(denied.focus());
            if (focus && EMPHATIC.matcher(part.text()).find()) {
                return false;
            }
            if (focus) {
                return cited.stream().flatMap(gist -> gist.parts().stream()).anyMatch(other -> !polarity.denies(other.text())
                        && other.stems().contains(denied.focus()) && shared(part.stems(), other) > shared(part.stems(), denied));
            }
            return cited.stream().flatMap(gist -> gist.parts().stream()).anyMatch(other -> other.denial().isEmpty()
                    && shared(part.stems(), other) > shared(part.stems(), denied));
        }
    }
}
