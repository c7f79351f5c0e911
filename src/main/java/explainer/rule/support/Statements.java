package explainer.rule.support;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document says, taken apart once for all rules.
 *
 * @param claims every claim, the header's too, with the passages that it cites itself
 * @param cited  what passages have to carry, in order, headings last; what cites nothing is another rule's matter
 */
public record Statements(List<Statement> claims, List<Statement> cited) {

    /** The documents looked at last: all rules come to one at about the same time, and to keep every word of a large site takes a heap. */
    private static final class Recent {
        private static final int KEPT = 256;

        private final Map<TextFile, Statements> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<TextFile, Statements> eldest) {
                return size() > KEPT;
            }
        });
    }

    /** Those of a document. */
    public static Statements of(Site site, Document document) {
        Map<TextFile, Statements> kept = site.once(Recent.class, s -> new Recent()).kept;
        Statements known = kept.get(document.file());
        if (known == null) {
            known = read(site, document);
            kept.put(document.file(), known);
        }
        return known;
    }

    private static Statements read(Site site, Document document) {
        List<Statement> claims = new ArrayList<>();
        List<Statement> cited = new ArrayList<>();
        List<Passage> all = Statement.cited(site, document);
        for (Claim claim : document.claims()) {
            Statement statement = Statement.of(claim, site.passages(claim));
            claims.add(statement);
            if (claim.citations().stream().anyMatch(Citation::toPassage)) {
                cited.add(statement);
            } else if (!claim.citations().isEmpty()) {
                cited.add(statement.on(all));
            }
        }
        document.citations().stream().filter(Citation::toPassage).findFirst()
                .map(first -> List.of(new Citation("editor", "editor", 0, "", Citation.Mark.EDITOR, "", first.at()))).ifPresent(note -> {
                    for (Block block : document.blocks()) {
                        if (!block.kind().claims()) {
                            cited.add(Statement.of(new Claim(document.path(), block, 0, block.text().length(), note), all));
                        }
                    }
                });
        return new Statements(claims, cited);
    }
}
