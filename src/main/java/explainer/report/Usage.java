package explainer.report;

import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.source.Voice;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a site uses its sources.
 *
 * @param claims   how many claims rest on a passage, by its id; one that none rests on is not there
 * @param pages    the documents that cite a passage, by its id
 * @param strongest how many claims have a voice as the strongest of their passages
 * @param perPage  how many claims a document has, by its path, of those that tell the story
 */
record Usage(Map<String, Integer> claims, Map<String, TreeSet<String>> pages, Map<Voice, Integer> strongest,
        Map<String, Integer> perPage) {

    /** Counts a site's claims. */
    static Usage of(Site site) {
        Usage usage = new Usage(new TreeMap<>(), new TreeMap<>(), new EnumMap<>(Voice.class), new TreeMap<>());
        for (Document document : site.documents()) {
            if (document.needsEvidence() && !document.claims().isEmpty()) {
                usage.perPage.put(document.path(), document.claims().size());
            }
            for (Claim claim : document.claims()) {
                for (Passage passage : site.passages(claim)) {
                    usage.claims.merge(passage.id(), 1, Integer::sum);
                    usage.pages.computeIfAbsent(passage.id(), id -> new TreeSet<>()).add(document.path());
                }
                site.passages(claim).stream().flatMap(passage -> passage.voice().stream()).min(Voice::compareTo)
                        .ifPresent(voice -> usage.strongest.merge(voice, 1, Integer::sum));
            }
        }
        return usage;
    }

    /** All claims that rest on a passage. */
    int cited() {
        return strongest.values().stream().mapToInt(Integer::intValue).sum();
    }
}
