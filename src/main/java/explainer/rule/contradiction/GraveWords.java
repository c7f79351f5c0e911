package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.rule.negation.Polarity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Clauses;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A claim with a grave word, "threatened", "arrested", "established", of which no passage that it rests on has the like. The
 * list {@code grave-words} has the words, and how a passage may begin a word that bears them out.
 */
public final class GraveWords {

    private static final Set<String> TELLING = Set.of("title", "summary", "role");

    private final Map<String, List<String>> bearing = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Polarity polarity;

    /** For the records of a site. */
    public GraveWords(Site site, Polarity polarity) {
        this.polarity = polarity;
        for (String entry : WordList.load("grave-words").entries()) {
            String[] sides = entry.split(" = ");
            for (String word : sides[0].split(" ")) {
                bearing.put(word, List.of(sides[1].split(" ")));
            }
        }
        for (SourceRecord record : site.records()) {
            record.entities().forEach(entity -> names.putIfAbsent(entity.id(), entity.names()));
        }
    }

    /** Holds a claim against the passages it rests on. */
    public void check(Claim claim, Clauses clauses, List<Gists.Gist> cited, Sink sink) {
        if (cited.isEmpty() || claim.inHeader() && !TELLING.contains(claim.field()) || claim.has(Citation.Mark.EDITOR) || claim.has(Citation.Mark.NOT_SAID)) {
            return;
        }
        for (int i = 0; i < clauses.forms().size(); i++) {
            List<String> beginnings = bearing.get(clauses.forms().get(i));
            if (beginnings != null && !claim.text().endsWith("?") && !polarity.negates(claim.text())
                    && cited.stream().noneMatch(gist -> bears(gist.passage(), beginnings))) {
                Word word = clauses.words().get(i);
                Passage passage = cited.get(0).passage();
                sink.report(claim, word.start(), "“" + claim.text().substring(word.start(), word.end()) + "”, or a word like it, is in no cited passage",
                        "So grave a word wants a passage that has it. Passage " + passage.id() + " says: " + passage.gist());
                return;
            }
        }
    }

    private boolean bears(Passage passage, List<String> beginnings) {
        List<String> texts = new ArrayList<>(passage.texts());
        texts.add(passage.datesNote());
        passage.entities().forEach(id -> texts.addAll(names.getOrDefault(id, List.of())));
        return texts.stream().flatMap(text -> Word.forms(Word.loose(text)).stream()).anyMatch(form -> beginnings.stream().anyMatch(form::startsWith));
    }
}
