package explainer.rule.name;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Site;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.rule.Sink;
import explainer.rule.support.GistIndex;
import explainer.rule.support.Statement;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Clauses;
import explainer.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name that stands where the cited passages have another: "Hale sued Marsh" where it was Marsh who sued. Both are named
 * there, and the word beside the one stands there beside nobody else.
 */
public final class NamesTurned {

    /**
     * Who stands beside which word in a passage, and how often.
     *
     * @param named  by word, those who stand beside it
     * @param placed by word, how often somebody does
     * @param words  how often the word occurs at all
     * @param alike  of whom the same is said or denied without the word: Marsh in "Hale was asked, Marsh never"
     */
    private record Told(Map<NamePlace.Beside, Set<String>> named, Map<NamePlace.Beside, Integer> placed, Map<String, Integer> words, Set<String> alike) {
    }

    private static final Pattern ALIKE = Pattern.compile(" (?:never|not(?: at all)?|neither|too|likewise)(?=[.,;:]|$)");
    /** Who does one of these with somebody, with him that does it, too. */
    private static final String MUTUAL = "dine dined meet met eat ate lunch lunched talk talked speak spoke confer conferred travel travelled "
            + "walk walked work worked live lived";
    private static final String WITH = "<with ";
    private static final String DOING = ">";
    private static final NamePlace.Beside NOBODY = new NamePlace.Beside("", "");

    private final Map<String, Told> told = new HashMap<>();
    private final Map<String, Entity> entities;
    private final GistIndex index;
    private final Set<String> mutual;
    /** By word as written: the same few stand beside names again and again. */
    private final Map<String, String> stems = new HashMap<>();

    /** @param entities by id, those of all records */
    public NamesTurned(Site site, Names names, Map<String, Entity> entities) {
        this.entities = entities;
        this.index = GistIndex.of(site);
        this.mutual = index.stems().set(MUTUAL);
        for (SourceRecord record : site.records()) {
            record.passages().stream().filter(Passage::citable).filter(passage -> passage.entities().size() > 1)
                    .forEach(passage -> told.computeIfAbsent(passage.id(), id -> read(passage, names)));
        }
    }

    private Told read(Passage passage, Names names) {
        Told read = new Told(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        for (String text : List.of(passage.gist(), passage.mixed(), passage.who())) {
            index.stems().of(text).stream().map(Word::form).forEach(stem -> read.words().merge(stem, 1, Integer::sum));
            List<Mention> mentions = names.in(text);
            mentions.stream().filter(mention -> ALIKE.matcher(text).region(mention.end(), text.length()).lookingAt())
                    .flatMap(mention -> mention.entities().stream()).map(Entity::id).forEach(read.alike()::add);
            for (NamePlace place : NamePlace.ofLists(Clauses.of(text), mentions, this::stem)) {
                read.named().computeIfAbsent(place.beside(), word -> new HashSet<>()).add(place.entity());
                read.placed().merge(place.beside(), place.at() < 0 ? 0 : 1, Integer::sum);
            }
        }
        passage.quotes().forEach(quote -> index.stems().set(quote.text()).forEach(stem -> read.words().merge(stem, 1, Integer::sum)));
        return read;
    }

    /** The stem of a word, or "" for one that tells nothing or is itself part of a name. */
    private String stem(String form) {
        return stems.computeIfAbsent(form, word -> {
            List<Word> stem = index.stems().of(word);
            return stem.size() == 1 && !index.isName(stem.get(0).form()) ? stem.get(0).form() : "";
        });
    }

    /** Holds the names of a statement against the passages it rests on. */
    void check(Statement statement, List<Mention> names, Sink sink) {
        Claim claim = statement.claim();
        List<Passage> passages = statement.passages();
        if (names.isEmpty() || claim.has(Citation.Mark.EDITOR) || passages.stream().noneMatch(passage -> told.containsKey(passage.id()))) {
            return;
        }
        for (NamePlace place : NamePlace.of(statement.clauses(), names, this::stem)) {
            Set<String> there = new HashSet<>();
            int open = 0;
            // "Hale dined with Marsh" is told of Hale, too
            NamePlace.Beside other = !mutual.contains(place.beside().stem()) ? NOBODY
                    : new NamePlace.Beside(place.beside().stem(), place.beside().how().equals(WITH) ? DOING : place.beside().how().equals(DOING) ? WITH : "");
            for (Told each : passages.stream().flatMap(passage -> Stream.ofNullable(told.get(passage.id()))).toList()) {
                open += each.alike().contains(place.entity()) || each.named().getOrDefault(other, Set.of()).contains(place.entity()) ? 1 : 0;
                there.addAll(each.named().getOrDefault(place.beside(), Set.of()));
                open += each.words().getOrDefault(place.beside().stem(), 0) - each.placed().getOrDefault(place.beside(), 0);
            }
            // One who is named by another passage than the one that has the word may have done it there, in other words
            List<Passage> naming = passages.stream().filter(passage -> passage.entities().contains(place.entity())).toList();
            boolean named = !naming.isEmpty()
                    && naming.stream().anyMatch(passage -> told.containsKey(passage.id()) && told.get(passage.id()).words().containsKey(place.beside().stem()));
            if (named && open <= 0 && !there.isEmpty() && there.stream().allMatch(id -> isAnother(id, place.entity()))) {
                String others = String.join(" or ", there.stream().sorted().map(id -> entities.get(id).name()).toList());
                sink.report(claim, place.at(), "“" + place.name() + "” stands where the cited passages have " + others,
                        "Say who did what to whom as the passage does, or cite the passage that says it of " + place.name() + ".");
                return;
            }
        }
    }

    /**
     * Whether two may be taken for each other: a minister may act for a country, and a country for its minister, so only
     * those of one kind; and not of one family, whose name may mean either.
     */
    private boolean isAnother(String there, String here) {
        Entity one = entities.get(there);
        Entity other = entities.get(here);
        return !there.equals(here) && one.kind().equals(other.kind()) && !family(one).equals(family(other));
    }

    private static String family(Entity entity) {
        return entity.kind().equals("person") ? entity.name().substring(entity.name().lastIndexOf(' ') + 1) : entity.id();
    }
}
