package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.negation.Denials;
import explainer.rule.negation.Denying;
import explainer.rule.negation.DenyingReader;
import explainer.rule.negation.Opposites;
import explainer.rule.negation.Part;
import explainer.rule.negation.Polarity;
import explainer.rule.negation.Undone;
import explainer.source.Passage;
import explainer.text.Clauses;
import explainer.text.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The passages of a site as {@link explainer.rule.HedgeKept} reads them: each once, when a claim first rests on it. */
public final class Gists {

    /**
     * A passage.
     *
     * @param who    who says it, in stems, without names
     * @param parts  what its gist affirms and denies
     * @param hedges the words of its gist that hedge
     * @param denied what its gist and its quotations deny
     * @param undone what its gist denies by "un" before a word
     * @param contrasts what its gist sets against something of no weight
     * @param disputed what its gist tells and has somebody deny at once
     * @param quantified of whom its gist says that some did, or all
     * @param contrary the contraries of the words that it tells without "not"
     * @param open what its gist leaves open
     * @param unknown whether its gist calls something unknown or unverified, and nothing known
     */
    public record Gist(Passage passage, Set<String> who, List<Part> parts, List<Hedges.Hedge> hedges, Denying denied,
                       List<Undone> undone, List<Contrast> contrasts,
                       Optional<Disputed> disputed, Quantified quantified, Set<String> contrary, Optional<Unsettled> open,
                       boolean unknown) {

        /** The parts that deny. */
        List<Part> denying() {
            return parts.stream().filter(part -> !part.denial().isEmpty()).toList();
        }
    }

    private final Site site;
    private final Polarity polarity;
    private final DenyingReader denying;
    private final Opposites contraries;
    private final Hedges hedges = new Hedges();
    private final Map<String, Gist> byId = new HashMap<>();

    /** The citable passages of a site. */
    public Gists(Site site, Polarity polarity, Denials denials, Opposites contraries) {
        this.site = site;
        this.polarity = polarity;
        this.denying = new DenyingReader(denials, polarity.index());
        this.contraries = contraries;
    }

    private Gist gist(Passage passage) {
        return byId.computeIfAbsent(passage.id(), id -> read(passage));
    }

    private Gist read(Passage passage) {
        Stems stems = polarity.index().stems();
        Set<String> who = stems.set(passage.who());
        who.removeIf(polarity.index()::isName);
        Denying denied = denying.of(passage);
        Set<String> contrary = denied.plain().stream().flatMap(Set::stream).flatMap(word -> contraries.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Gist(passage, who, Part.of(passage.gist(), polarity), hedges.of(passage.gist(), polarity.index()),
                denied, Undone.of(passage.gist(), stems), Contrast.of(Clauses.of(passage.gist()), stems),
                Optional.ofNullable(Disputed.of(passage.gist(), stems)), Quantified.of(passage.gist(), stems), contrary,
                Optional.ofNullable(Unsettled.of(passage.gist(), polarity.index())), Settled.isOpen(passage.gist()));
    }

    /** Those of some passages. */
    public List<Gist> of(List<Passage> passages) {
        List<Gist> gists = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            gists.add(gist(passage));
        }
        return gists;
    }

    /** Of all that a claim rests on, those that say what it does, not those that leave it open. */
    public List<Gist> saying(Claim claim, List<Gist> all) {
        return !claim.has(Citation.Mark.NOT_SAID) ? all
                : claim.citations().stream().filter(citation -> citation.mark() != Citation.Mark.NOT_SAID).map(site::passage)
                .flatMap(Optional::stream).filter(Passage::citable).distinct().map(this::gist).toList();
    }
}
