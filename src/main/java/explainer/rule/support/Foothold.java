package explainer.rule.support;

import explainer.content.Block;
import explainer.content.Document;
import explainer.content.Header;
import explainer.source.Passage;
import explainer.source.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether the passages that the claims of one page cite have anything to do with them. Weights are those of
 * {@link GistIndex}.
 */
public final class Foothold {

    /** What a passage that the header does not list has to share with the claim and its surroundings. */
    private static final double ENOUGH = 0.9;
    /** The same of a passage that the header lists, or that the page tells of elsewhere when it notes a gap. */
    private static final double LISTED = 0.06;
    private static final double TOLD = 0.3;
    /** What words of the same block, and of the page's title and summary, count. */
    private static final double IN_BLOCK = 0.4;
    private static final double IN_TITLE = 0.3;

    private final GistIndex index;
    private final Set<String> listed;
    private final Set<String> title;
    private final List<CitingClaim> claims;
    private Block block;
    private Set<String> inBlock = Set.of();

    /**
     * @param title  the words of the page's title and summary
     * @param claims all claims of its body that cite
     */
    public Foothold(GistIndex index, Document document, Set<String> title, List<CitingClaim> claims) {
        this.index = index;
        this.listed = document.header().list("sources").stream().map(Header.Item::value).collect(Collectors.toSet());
        this.title = title;
        this.claims = claims;
    }

    /** Whether a passage that a claim cites shares enough with it, or with what stands round it. */
    public boolean has(CitingClaim told, Passage passage) {
        double own = index.shared(told.stems(), passage);
        if (own >= ENOUGH) {
            return true;
        }
        if (told.open() && toldBeside(told, passage)) {
            return true;
        }
        Set<String> inBlock = inBlock(told.claim().block());
        Set<String> around = new HashSet<>(inBlock);
        around.removeAll(told.stems());
        Set<String> above = new HashSet<>(title);
        above.removeAll(told.stems());
        above.removeAll(inBlock);
        double all = own + IN_BLOCK * index.shared(around, passage) + IN_TITLE * index.shared(above, passage);
        if (listed.contains(passage.id())) {
            return told.open() || all >= LISTED;
        }
        return all >= ENOUGH && !told.open() || told.open() && all >= TOLD && toldElsewhere(told, passage)
                || names(told, passage);
    }

    /** The words of a block, which most claims can do without. */
    private Set<String> inBlock(Block next) {
        if (block != next) {
            block = next;
            inBlock = index.stems().set(next.text().value());
        }
        return inBlock;
    }

    /** Whether the claim is about the one, known by name, who says what the passage has. */
    private boolean names(CitingClaim told, Passage passage) {
        return passage.voice().filter(voice -> voice == Voice.NAMED).isPresent() && index.stems().set(passage.who())
                .stream().anyMatch(word -> index.isName(word) && told.stems().contains(word));
    }

    /** Whether a claim of the same paragraph rests on the passage: "why, is not said" needs no word of it. */
    private boolean toldBeside(CitingClaim here, Passage passage) {
        return claims.stream().anyMatch(told -> told.claim().block() == here.claim().block() && !told.open()
                && told.passages().contains(passage) && index.shared(told.stems(), passage) >= ENOUGH);
    }

    /** Whether another claim of the page, one that shares its words, rests on the passage. */
    private boolean toldElsewhere(CitingClaim here, Passage passage) {
        return claims.stream().anyMatch(told -> told != here && told.passages().contains(passage)
                && index.shared(told.stems(), passage) >= ENOUGH);
    }
}
