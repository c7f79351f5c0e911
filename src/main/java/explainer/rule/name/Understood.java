package explainer.rule.name;

import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.name.Mention;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.text.Entries;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
record Understood(Site site, Document document, Map<String, Entity> entities, Map<String, Facts> facts) {

    private static final int FIRST = 3;
    private static final Entries PAPERS = new Entries(WordList.load("paper-nouns"));

    /**
     * Whether an entity may be named though no passage that the claim rests on names it.
     *
     * @param named those whom the passages name
     */
    boolean is(Entity entity, Mention mention, Claim claim, Set<String> named) {
        return claim.inHeader() && (entity.kind().equals("place") || entity.kind().equals("body") && claim.field().equals("role"))
                && (onPage(entity) || claim.field().equals("role") && isSetting(entity))
                || isDescribed(entity, mention)
                || named.stream().map(entities::get).anyMatch(other -> other != null && isCalledAfter(other, mention.text(), claim));
    }

    /** "The film" is no name: which is meant the text around it says. "The log" is one who may have said so: it has to be the right one. */
    private static boolean isDescribed(Entity document, Mention mention) {
        List<String> words = Word.forms(Word.loose(mention.text()));
        return document.kind().equals("document") && mention.text().equals(mention.text().toLowerCase(Locale.ROOT))
                && !PAPERS.isEntry(words.get(words.size() - 1));
    }

    /** A header has the room of a line: its place may be one that the text cites a passage for. Where an event was, its sources say. */
    private boolean onPage(Entity place) {
        return !document.type().equals("event")
                && Statement.cited(site, document).stream().anyMatch(passage -> facts.get(passage.id()).entities().contains(place.id()));
    }

    /** Where and of what a story is, its first passages say: of the mayor of that town nobody says which town every time. */
    private boolean isSetting(Entity place) {
        return site.records().stream().flatMap(record -> record.passages().stream().filter(Passage::citable).limit(FIRST))
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
