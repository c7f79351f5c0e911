package explainer.rule.kind;

import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.rule.support.GistIndex;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A claim that puts the adjective of one country before a noun where its passages put that of another: "a Dutch captain" for
 * "Danish captain". The adjectives are the aliases of the records' places.
 */
public final class Nationality {

    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}\\p{L}+(?:an|ish|ese|ch|i|ic|ss|sh)");

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> byId = new HashMap<>();
    private final GistIndex index;

    /** For the passages of a site. */
    public Nationality(Site site, GistIndex index) {
        this.index = index;
        site.records().forEach(record -> record.entities().stream().filter(entity -> entity.kind().equals("place")).forEach(this::add));
        if (!places.isEmpty()) {
            site.records().forEach(record -> record.passages().stream().filter(Passage::citable)
                    .forEach(passage -> byId.computeIfAbsent(passage.id(), id -> read(passage))));
        }
    }

    private void add(Entity place) {
        place.names().stream().filter(name -> !name.equals(place.name()) && ADJECTIVE.matcher(name).matches())
                .forEach(name -> places.put(name.toLowerCase(Locale.ROOT), place.id()));
    }

    /** The places whose adjectives stand before each noun. */
    private Map<String, Set<String>> read(Passage passage) {
        Map<String, Set<String>> before = new HashMap<>();
        List<String> texts = new ArrayList<>(List.of(passage.gist(), passage.who(), passage.mixed()));
        texts.addAll(passage.figures());
        for (String text : texts) {
            List<String> forms = Word.forms(Word.loose(text));
            for (int i = 0; i + 1 < forms.size(); i++) {
                String place = places.get(forms.get(i));
                if (place != null) {
                    before.computeIfAbsent(forms.get(i + 1), noun -> new HashSet<>()).add(place);
                }
            }
        }
        return before;
    }

    /** Holds a claim, whose words are given, against the passages it rests on. */
    public void check(Claim claim, List<Word> words, List<Passage> passages, Sink sink) {
        if (places.isEmpty()) {
            return;
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            String place = places.get(words.get(i).form());
            String noun = words.get(i + 1).form();
            if (place == null) {
                continue;
            }
            Passage other = null;
            boolean same = false;
            for (Passage passage : passages) {
                Set<String> there = byId.get(passage.id()).getOrDefault(noun, Set.of());
                same |= there.contains(place);
                other = other == null && !there.isEmpty() ? passage : other;
            }
            if (other != null && !same && !index.stems().set(noun).isEmpty()) {
                sink.report(claim, words.get(i).start(), "passage " + other.id() + " has no “" + claim.text().substring(words.get(i).start(),
                        words.get(i + 1).end()) + "”, but one of another country", "Say what it says: " + other.gist());
            }
        }
    }
}
