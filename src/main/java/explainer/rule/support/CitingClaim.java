package explainer.rule.support;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.text.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A claim that cites, as {@link GistIndex} compares it.
 *
 * @param words    its words that tell, as stems, with their places
 * @param stems    the same without places, in order
 * @param passages what it cites
 * @param open     whether it is marked as a note of the editors, or as not said
 */
public record CitingClaim(Claim claim, List<Word> words, Set<String> stems, List<Passage> passages, boolean open) {

    /** The claim with the words that tell. */
    public static CitingClaim of(Site site, GistIndex index, Claim claim) {
        List<Word> words = index.stems().of(claim.text());
        return new CitingClaim(claim, words, words.stream().map(Word::form).collect(Collectors.toCollection(LinkedHashSet::new)),
                site.passages(claim), claim.has(Citation.Mark.EDITOR) || claim.has(Citation.Mark.NOT_SAID));
    }

    /** Whether it is worked out from several passages, which share its words as it happens. */
    public boolean computed() {
        return passages.size() > 1 && claim.has(Citation.Mark.DERIVED);
    }
}
