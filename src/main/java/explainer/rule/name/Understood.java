package explainer.rule.name;

import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.name.Mention;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.text.Word;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that need no passage of their own: a place in a header that the page's other passages name, or where the whole
 * story is set; and the one after whom a paper that a passage names is called.
 *
 * @param entities by id
 * @param facts    of each passage, by id
 */
public record Understood(Site site, Document document, Map<String, Entity> entities, Map<String, Facts> facts) {

    /**
     * Whether an entity may be named though no passage that the claim rests on names it.
     *
     * @param named those whom the passages name
     */
    public boolean is(Entity entity, Mention mention, Claim claim, Set<String> named) {
        return claim.inHeader() && entity.kind().equals("place") && (onPage(entity) || claim.field().equals("role") && isSetting(entity))
                || named.stream().map(entities::get).anyMatch(other -> other != null && isCalledAfter(other, mention.text(), claim));
    }

    /** A header has the room of a line: its place may be one that the text cites a passage for. Where an event was, its sources say. */
    private boolean onPage(Entity place) {
        return !document.type().equals("event") && Statement.cited(site, document).stream().anyMatch(passage -> facts.get(passage.id()).entities().contains(place.id()));
    }

    /** Where a story is set, its first passage says: of the mayor of that town nobody says which town every time. */
    private boolean isSetting(Entity place) {
        return site.records().stream().flatMap(record -> record.passages().stream().filter(Passage::citable).limit(1))
                .anyMatch(passage -> passage.entities().contains(place.id()));
    }

    /** "The report of Hale" is "Hale’s report". */
    private static boolean isCalledAfter(Entity paper, String name, Claim claim) {
        if (!paper.kind().equals("document") || !paper.name().matches(Pattern.quote(name) + "['’]s .+")) {
            return false;
        }
        Set<String> rest = new HashSet<>(Word.forms(Word.loose(paper.name().substring(name.length() + "’s".length()))));
        return Set.copyOf(Word.forms(Word.loose(claim.text()))).containsAll(rest);
    }
}
