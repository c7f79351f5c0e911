package explainer.rule;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A claim cites a passage that others contradict, and neither its paragraph nor the ones beside it cite those. */
public final class ContestedTold implements Rule {

    /** As in {@link GistSupported}. */
    private static final double FOOTHOLD = 0.9;

    @Override
    public String id() {
        return "contested-told";
    }

    @Override
    public String summary() {
        return "A claim cites a passage that another contradicts, and the text beside it does not cite the other.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        GistIndex index = GistIndex.of(site);
        return (document, sink) -> document(site, index, document, sink);
    }

    private static void document(Site site, GistIndex index, Document document, Sink sink) {
        Map<Block, Set<String>> cited = new IdentityHashMap<>();
        for (Claim claim : document.claims()) {
            Set<String> ids = cited.computeIfAbsent(claim.block(), block -> new HashSet<>());
            claim.citations().forEach(citation -> ids.add(citation.id()));
        }
        Map<Block, Set<String>> beside = beside(document.blocks(), cited);
        Set<String> told = new HashSet<>();
        for (Claim claim : document.claims()) {
            for (Citation citation : claim.citations()) {
                boolean tells = citation.mark() == Citation.Mark.CITED || citation.mark() == Citation.Mark.DERIVED;
                if (!tells || claim.has(Citation.Mark.EDITOR)) {
                    continue;
                }
                site.passage(citation).filter(passage -> tells(claim, passage, index)).ifPresent(passage -> {
                    List<String> missing = missing(site, passage, beside.getOrDefault(claim.block(), cited.get(claim.block())));
                    // All claims of a header share its sources: one finding says it
                    if (!missing.isEmpty() && (!claim.inHeader() || told.add(passage.id()))) {
                        report(claim, citation, passage, missing, site, sink);
                    }
                });
            }
        }
    }

    /**
     * Whether a claim has more of a passage than the names of those it is about: "all three are quoted by name" tells no
     * account. A header rests on all its sources together, so one of them needs a foothold.
     */
    private static boolean tells(Claim claim, Passage passage, GistIndex index) {
        List<String> words = index.stems().set(claim.text()).stream().filter(word -> !index.isName(word)).toList();
        return claim.inHeader() ? index.shared(words, passage) >= FOOTHOLD : words.stream().anyMatch(word -> index.has(passage, word));
    }

    /** What a block and the ones right before and after it cite, as long as they stand under one heading. */
    private static Map<Block, Set<String>> beside(List<Block> blocks, Map<Block, Set<String>> cited) {
        Map<Block, Set<String>> beside = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Set<String> ids = new HashSet<>();
            for (int k = Math.max(0, i - 1); k <= Math.min(blocks.size() - 1, i + 1); k++) {
                if (blocks.get(k).section().equals(blocks.get(i).section())) {
                    ids.addAll(cited.getOrDefault(blocks.get(k), Set.of()));
                }
            }
            beside.put(blocks.get(i), ids);
        }
        return beside;
    }

    /** The passages that contradict one, when none of them is cited: one of them is enough to tell the other side. */
    private static List<String> missing(Site site, Passage passage, Set<String> cited) {
        List<String> others = passage.counterparts().stream().filter(id -> site.passage(id).isPresent()).toList();
        return others.stream().anyMatch(cited::contains) ? List.of() : others;
    }

    private static void report(Claim claim, Citation citation, Passage passage, List<String> missing, Site site, Sink sink) {
        String others = String.join(" and ", missing);
        String gist = site.passage(missing.get(0)).map(Passage::gist).orElse("");
        sink.report(claim.path(), citation.at(), "passage " + passage.id() + " is contradicted by " + others
                + ", and " + (claim.inHeader() ? "the header's sources do not cite "
                : "neither this paragraph nor the one before or after it cites ") + (missing.size() == 1 ? "it" : "them"), "Tell both, each with its own source; " + missing.get(0) + " says: " + gist);
    }
}
