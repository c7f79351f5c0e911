package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.content.SiteLoader;
import explainer.source.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How precise {@code gist-supported} is on this project's own site, and how many wrong citations it sees alone. */
class GistPrecisionTest {

    private static final int TRIES = 4;

    @Test
    void finds_nothing_as_it_stands_and_most_citations_of_other_passages() throws Exception {
        Site site = SiteLoader.load(Path.of(""));
        Check check = new GistSupported().on(site);
        List<String> passages = site.records().stream().flatMap(record -> record.passages().stream())
                .filter(Passage::citable).map(Passage::id).collect(Collectors.toCollection(ArrayList::new));
        Random random = new Random(1);
        int clean = 0;
        int made = 0;
        int caught = 0;
        for (Document document : site.documents()) {
            clean += found(check, document);
            for (Claim claim : document.claims()) {
                for (int i = 0; !claim.inHeader() && i < claim.citations().size() * TRIES; i++) {
                    Citation from = claim.citations().get(i / TRIES);
                    String to = passages.get(random.nextInt(passages.size()));
                    if (from.toPassage() && claim.citations().stream().noneMatch(citation -> citation.id().equals(to))) {
                        made++;
                        caught += found(check, renumbered(document, claim, from, to)) > 0 ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf("gist-supported: %d false findings; %d citations of other passages, %d caught (%.1f %%)%n",
                clean, made, caught, 100.0 * caught / made);
        assertThat(clean).isZero();
        assertThat(caught).isGreaterThan(made * 3 / 4);
    }

    private static int found(Check check, Document document) {
        Sink sink = new Sink(new GistSupported());
        check.document(document, sink);
        return sink.findings().size();
    }

    private static Document renumbered(Document document, Claim claim, Citation from, String to) {
        String key = to.substring(0, to.lastIndexOf('-'));
        int n = Integer.parseInt(to.substring(key.length() + 1));
        List<Citation> citations = claim.citations().stream().map(citation -> citation != from ? citation
                : new Citation(to, key, n, Integer.toString(n), from.mark(), from.note(), from.at())).toList();
        List<Claim> claims = document.claims().stream().map(each -> each != claim ? each
                : new Claim(claim.path(), claim.block(), claim.start(), claim.end(), citations)).toList();
        return new Document(document.file(), document.header(), document.blocks(), claims, document.citations(),
                document.links(), document.problems());
    }
}
