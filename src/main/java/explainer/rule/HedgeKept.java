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
import java.util.stream.Collectors;

/** A passage denies or hedges what a claim states plainly, or states plainly what the claim denies. */
public final class HedgeKept implements Rule {

    /** The share of a denied part's telling words that a claim has to have to be about the same. */
    private static final double SAME = 0.34;
    /** The share of the words after "not" that is enough by itself. */
    private static final double MOST = 0.5;
    /** How much more the words after "not" count when the part of a claim is looked for that is about the same. */
    private static final double AHEAD = 3;
    /** What of a header tells the story, in words that have room for a denial. */
    private static final Set<String> TELLING = Set.of("summary", "role");
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
        Denials denials = new Denials(index.stems());
        Denied denied = new Denied(site, denials, index);
        Map<String, Gist> gists = new HashMap<>();
        site.records().forEach(record -> record.passages().stream().filter(Passage::citable)
                .forEach(passage -> gists.putIfAbsent(passage.id(), gist(passage, polarity, hedges, denied))));
        Prepared prepared = new Prepared(polarity, denials, denied, new Gaps(denials), new Clipped(denials), gists);
        return Check.ofClaims((document, claim, sink) ->
                new At(site, prepared, claim, document.type().equals("question"), sink).check());
    }

    private static Gist gist(Passage passage, Polarity polarity, Hedges hedges, Denied denied) {
        Set<String> who = polarity.index().stems().set(passage.who());
        who.removeIf(polarity.index()::isName);
        return new Gist(passage, who, Part.of(passage.gist(), polarity), hedges.of(passage.gist(), polarity.index()), denied.of(passage));
    }

    /** A passage: who says it, in stems; the parts and the hedges of its gist. */
    private record Gist(Passage passage, Set<String> who, List<Part> parts, List<Hedges.Hedge> hedges, Denied.Of denied) {
    }

    /** What is made once for a site. */
    private record Prepared(Polarity polarity, Denials denials, Denied denied, Gaps gaps, Clipped clipped,
                            Map<String, Gist> gists) {
    }

    /** One claim at work. */
    private record At(Site site, Prepared prepared, Claim claim, boolean asks, Sink sink) {

        private Polarity polarity() {
            return prepared.polarity();
        }

        void check() {
            List<Denial> denying = prepared.denials().of(claim.text());
            denying.forEach(this::own);
            String speech = denying.isEmpty() ? prepared.clipped().in(claim.text(), site.passages(claim)) : "";
            if (!speech.isEmpty()) {
                sink.report(claim, 0, "the recorded words are “" + speech + "”, and the quotation leaves the denial out",
                        "Quote the denial too, or deny in words of your own.");
            }
            if (Gaps.asked(claim, asks)) {
                prepared.gaps().check(claim, asks, sink);
            }
            if (claim.inHeader() && !TELLING.contains(claim.field())) {
                return;
            }
            List<Gist> cited = claim.citations().stream().filter(c -> c.mark() != Citation.Mark.NOT_SAID)
                    .map(site::passage).flatMap(Optional::stream).filter(Passage::citable).distinct()
                    .map(passage -> prepared.gists().get(passage.id())).toList();
            boolean denies = cited.stream().anyMatch(gist -> gist.parts().stream().anyMatch(part -> !part.denial().isEmpty()));
            if (!denies && !polarity().negates(claim.text())) {
                cited.stream().filter(gist -> !claim.has(Citation.Mark.EDITOR)).forEach(this::hedged);
                return;
            }
            Set<String> who = new HashSet<>();
            cited.forEach(gist -> who.addAll(gist.who()));
            List<Part> parts = Part.of(claim.text(), polarity()).stream().map(part -> part.without(who)).toList();
            boolean ours = claim.has(Citation.Mark.EDITOR);
            if (!ours) {
                cited.forEach(this::hedged);
            }
            for (Gist gist : cited) {
                gist.parts().stream().filter(part -> !part.denial().isEmpty()).forEach(part -> denied(part, gist, parts, cited));
            }
        }

        private void hedged(Gist gist) {
            if (gist.hedges().isEmpty()) {
                return;
            }
            Set<String> words = polarity().index().stems().set(claim.text());
            for (Hedges.Hedge hedge : gist.hedges()) {
                if (hedge.about(words, polarity().index()) && !hedge.equals().occursIn(claim.sentence())) {
                    sink.report(claim, 0, "passage " + gist.passage().id() + " says “" + hedge.words()
                            + "”, and the claim leaves out “" + hedge.word() + "”",
                            "Keep the doubt: “" + hedge.word() + "”, or a word like it.");
                    return;
                }
            }
        }

        private double shared(Set<String> words, Part part) {
            return part.stems().stream().filter(words::contains).mapToDouble(polarity().index()::weight).sum();
        }

        private double telling(Set<String> words) {
            return words.stream().filter(w -> !polarity().index().isName(w)).mapToDouble(polarity().index()::weight).sum();
        }

        /** Finds the part of the claim that is about what a gist denies, and asks it to deny that too. */
        private void denied(Part denied, Gist gist, List<Part> parts, List<Gist> cited) {
            Set<String> scope = polarity().scope(denied);
            Part nearest = null;
            double most = 0;
            for (Part part : parts) {
                // What is denied tells more than what stands around it
                double near = shared(part.stems(), denied) + AHEAD * telling(scope.stream().filter(part.stems()::contains)
                        .collect(Collectors.toSet()));
                if (near > most) {
                    nearest = part;
                    most = near;
                }
            }
            if (nearest == null || !about(nearest, denied) || toldPlainly(nearest, denied, cited)) {
                return;
            }
            Part here = nearest;
            boolean kept = parts.stream().anyMatch(part -> part == here ? polarity().deniesAsMuch(part, denied)
                    : !polarity().denial(part.text()).isEmpty() && telling(common(part, denied)) > 0.1);
            if (!kept) {
                sink.report(claim, nearest.at(), "passage " + gist.passage().id() + " says “" + denied.text().strip()
                        + "”, and “" + nearest.text().strip() + "” leaves out “" + denied.denial() + "”",
                        "Deny what the passage denies, in words of your own if you like, or cite the passage that says otherwise.");
            }
        }

        /** A denial of the claim's own. */
        private void own(Denial denial) {
            boolean open = claim.inHeader() || denial.asks() || claim.has(Citation.Mark.NOT_SAID) || claim.has(Citation.Mark.EDITOR);
            List<Passage> passages = site.passages(claim);
            if (passages.isEmpty() || open && denial.gap() && !denial.doubled()
                    || passages.stream().anyMatch(passage -> prepared.denied().denies(prepared.gists().get(passage.id()).denied(), denial))) {
                return;
            }
            String shown = "“" + denial.clause() + "”";
            if (denial.doubled()) {
                sink.report(claim, denial.at(), shown + " denies twice, and so says that it is so",
                        "Take one denial out, or write the sentence without any.");
                return;
            }
            sink.report(claim, denial.at(), shown + " denies what no cited passage denies",
                    "Take “" + denial.word() + "” out, cite the passage that denies it, or mark what the source leaves open "
                            + "“not said”. Passage " + passages.get(0).id() + " says: " + passages.get(0).gist());
        }

        private boolean about(Part part, Part denied) {
            Set<String> same = common(part, denied);
            // What follows "and" or "but" is told, not denied: sharing that alone is no denial left out
            Set<String> scope = polarity().scope(denied);
            if (!scope.isEmpty() && scope.stream().noneMatch(same::contains) && !EMPHATIC.matcher(part.text()).find()) {
                return false;
            }
            boolean focus = !denied.focus().isEmpty() && same.contains(denied.focus())
                    && polarity().index().weight(denied.focus()) > 0.5;
            Set<String> within = new HashSet<>(same);
            within.retainAll(scope);
            if (focus && !scope.isEmpty() && !claim.has(Citation.Mark.EDITOR) && telling(within) >= MOST * telling(scope)) {
                return true;
            }
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
            // Another passage says of the same things that they are so: the claim may tell either account
            Set<String> asked = polarity().scope(denied).stream().filter(part.stems()::contains).collect(Collectors.toSet());
            if (!asked.isEmpty() && cited.stream().filter(gist -> !gist.parts().contains(denied)).flatMap(gist -> gist.parts().stream())
                    .anyMatch(other -> !polarity().denies(other.text()) && other.stems().containsAll(asked))) {
                return true;
            }
            if (focus) {
                return cited.stream().flatMap(gist -> gist.parts().stream()).anyMatch(other -> !polarity().denies(other.text())
                        && other.stems().contains(denied.focus()) && shared(part.stems(), other) > shared(part.stems(), denied));
            }
            return cited.stream().flatMap(gist -> gist.parts().stream()).anyMatch(other -> other.denial().isEmpty()
                    && shared(part.stems(), other) > shared(part.stems(), denied));
        }
    }
}
