package explainer.rule.attribution;

import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Entries;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What passages that contradict each other are at odds about, by their content words. A passage that one contradicts also
 * has what nobody disputes, and who is cited for that alone tells no side: that she was dean, of "Hale, dean until 2021,
 * says that no letter came".
 */
public final class Contention {

    /** What a claim must have of a passage to tell it when it has no word of what both are about: as much as one rare word. */
    private static final double TOLD = 0.9;

    /** How much another passage of the claim has to have of what is denied, to tell of it too. */
    private static final double BESIDE = 0.5;

    private final GistIndex index;
    private final OwnParts parts;
    private final Undisputed undisputed;
    private final WordList negations = WordList.load("negations");
    private final WordList denials = WordList.load("denials");
    private final Set<String> acts = Set.copyOf(WordList.load("speech-acts").entries());
    private final Entries verbs = new Entries(WordList.load("verbs-of-saying"));

    /** For the passages of a site. */
    public Contention(Site site) {
        index = GistIndex.of(site);
        parts = new OwnParts(site.records(), index);
        undisputed = new Undisputed(site.records(), index);
    }

    /** What a claim tells of what a passage says against others. */
    public enum Told {
        /** Nothing: what it has of the passage nobody disputes, or another of its citations carries. */
        NOTHING,
        /** Much that only this passage has, though no word of what both are about: perhaps a side. */
        PERHAPS,
        /** A word that both are about. */
        A_SIDE
    }

    /**
     * What a claim tells of what a passage says against others.
     *
     * @param cited  all that the claim rests on: what another of them carries is not told of this one
     * @param others the passages that contradict it
     */
    public Told tells(Claim claim, Passage passage, List<Passage> cited, Collection<Passage> others) {
        Set<String> own = side(passage);
        own.retainAll(index.stems().set(claim.text()));
        // What the publication says itself in a passage, the others do not contradict
        own.removeAll(parts.of(passage).others());
        undisputed.of(passage).forEach(own::remove);
        own.removeIf(word -> undisputed.isBodyNamed(word, claim.text()));
        own.removeIf(word -> index.isName(word) || word.chars().allMatch(Character::isDigit)
                || cited.stream().anyMatch(other -> other != passage && index.has(other, word)));
        if (own.stream().anyMatch(word -> others.stream().anyMatch(other -> index.has(other, word)))) {
            return Told.A_SIDE;
        }
        return own.stream().mapToDouble(index::weight).sum() >= TOLD ? Told.PERHAPS : Told.NOTHING;
    }

    /** What a passage says, without what it says of who says so between commas. */
    private Set<String> side(Passage passage) {
        StringBuilder text = new StringBuilder(Asides.without(passage.gist(), verbs));
        passage.quotes().forEach(quote -> text.append(' ').append(quote.text()));
        return index.stems().set(text);
    }

    /** Whether a claim says that somebody denies it. */
    public boolean tellsDenial(Claim claim) {
        return (negations.occursIn(claim.text()) || denials.occursIn(claim.text()))
                && (attributes(claim) || Word.loose(claim.text()).stream().anyMatch(word -> acts.contains(word.form())));
    }

    /** Whether another of the passages of a claim has of what the claim tells of this one. */
    public boolean isToldBeside(Claim claim, Passage passage, List<Passage> cited) {
        Set<String> told = side(passage);
        told.retainAll(index.stems().set(claim.text()));
        told.removeIf(word -> index.isName(word) || word.chars().allMatch(Character::isDigit));
        return cited.stream().filter(other -> other != passage).anyMatch(other -> index.shared(told, other) >= BESIDE);
    }

    /** Whether a claim says that somebody says so. */
    public boolean attributes(Claim claim) {
        List<String> words = Word.forms(Word.loose(claim.text()));
        return IntStream.range(0, words.size()).anyMatch(i -> verbs.at(words, i) > 0);
    }
}
