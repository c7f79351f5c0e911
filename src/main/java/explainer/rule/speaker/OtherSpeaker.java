package explainer.rule.speaker;

import explainer.content.Claim;
import explainer.content.Site;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.rule.Sink;
import explainer.rule.name.NamedPeople;
import explainer.rule.support.Facts;
import explainer.rule.support.GistIndex;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.source.Voice;
import explainer.text.Entries;
import explainer.text.Token;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks in a claim for somebody who is made to say what none of its passages has from them. */
public final class OtherSpeaker {

    private static final Set<String> KINDS = Set.of("person", "body");
    /** They tell: one who "says" may stand in apposition to a name. */
    private static final Set<String> THEY_SAY = Set.of("say", "tell", "report", "recall", "add", "describe", "believe", "remember",
            "claim", "think", "note", "state");
    /** How far after unnamed people their verb may stand: "people close to the old mayor say". */
    private static final int VERB = 5;

    private final Map<String, Speakers> byId = new HashMap<>();
    private final Set<String> publishers = new HashSet<>();
    private final Entries verbs = new Entries(WordList.load("verbs-of-saying"));
    private final Set<String> acts = Set.copyOf(WordList.load("speech-acts").entries());
    private final Set<String> bodies = Set.copyOf(WordList.load("speaking-bodies").entries());
    private final Entries sources = new Entries(WordList.load("source-nouns"));
    private final SaidBy saidBy = new SaidBy();
    private final GistIndex index;
    private final Names names;

    /** For the passages of a site. */
    public OtherSpeaker(Site site) {
        index = GistIndex.of(site);
        names = NamedPeople.names(site);
        for (SourceRecord record : site.records()) {
            Facts.publisher(record).map(Entity::id).ifPresent(publishers::add);
            record.passages().stream().filter(Passage::citable)
                    .forEach(passage -> byId.computeIfAbsent(passage.id(), id -> Speakers.of(passage, record, index, sources)));
        }
    }

    /** Holds a claim against the passages it rests on. */
    public void check(Claim claim, List<Passage> passages, Sink sink) {
        String text = claim.text();
        List<Word> words = Word.loose(text);
        List<String> forms = Word.forms(words);
        List<Speakers> cited = passages.stream().map(passage -> byId.get(passage.id())).toList();
        if (saidBy.mayStand(text, words, forms)) {
            named(claim, text, words, forms, cited, sink);
            for (int i = 0; i < forms.size(); i++) {
                String bare = Word.bare(forms.get(i));
                if (bodies.contains(bare) && saidBy.at(text, words, forms, i, i + 1, true) && !has(cited, bare)) {
                    report(claim, words.get(i), words.get(i), cited, sink);
                }
            }
        }
        if (cited.stream().noneMatch(each -> each.unnamed() || each.passage().voice().filter(Voice::needsAttribution).isPresent())) {
            unnamed(claim, words, forms, cited, sink);
        }
    }

    private boolean has(List<Speakers> cited, String words) {
        Set<String> stems = index.stems().set(words);
        return stems.isEmpty() || cited.stream().anyMatch(each -> each.stems().containsAll(stems));
    }

    private void named(Claim claim, String text, List<Word> words, List<String> forms, List<Speakers> cited, Sink sink) {
        for (Mention mention : names.in(text, Token.of(text))) {
            Entity entity = mention.entities().size() == 1 ? mention.entities().get(0) : null;
            if (entity == null || !KINDS.contains(entity.kind()) || publishers.contains(entity.id())) {
                continue;
            }
            int from = 0;
            while (from < words.size() && words.get(from).start() < mention.start()) {
                from++;
            }
            int to = from;
            while (to < words.size() && words.get(to).start() < mention.end()) {
                to++;
            }
            if (from < to && forms.get(from).equals("the") && from + 1 < to) {
                from++;
            }
            if (from < to && saidBy.at(text, words, forms, from, to, false) && cited.stream().noneMatch(each -> each.speaks(entity, verbs, acts))) {
                report(claim, words.get(from), words.get(to - 1), cited, sink);
            }
        }
    }

    /** "People close to her say" where only named ones speak. */
    private void unnamed(Claim claim, List<Word> words, List<String> forms, List<Speakers> cited, Sink sink) {
        for (int i = 0; i < forms.size(); i++) {
            int noun = sources.at(forms, i);
            if (noun == 0) {
                continue;
            }
            int end = i + noun;
            boolean according = i > 1 && forms.get(i - 1).equals("to") && forms.get(i - 2).equals("according")
                    || i > 2 && forms.get(i - 2).equals("to") && forms.get(i - 3).equals("according");
            boolean say = forms.subList(end, Math.min(forms.size(), end + VERB)).stream().anyMatch(THEY_SAY::contains);
            if ((according || say) && !isNamedAfter(claim.text(), words.get(end - 1).end(), cited) && !has(cited, String.join(" ", forms.subList(i, end)))) {
                report(claim, words.get(i), words.get(end - 1), cited, sink);
            }
        }
    }

    /** "Two people recall it differently: Hale says …, Brandt that …": those are their names. */
    private boolean isNamedAfter(String text, int end, List<Speakers> cited) {
        int colon = text.indexOf(':', end);
        return colon > 0 && names.in(text, Token.of(text)).stream().filter(mention -> mention.start() > colon && mention.entities().size() == 1)
                .map(mention -> mention.entities().get(0)).filter(entity -> KINDS.contains(entity.kind())).distinct()
                .filter(entity -> cited.stream().anyMatch(each -> each.speaks(entity, verbs, acts))).count() > 1;
    }

    private void report(Claim claim, Word first, Word last, List<Speakers> cited, Sink sink) {
        Passage passage = cited.get(0).passage();
        String who = passage.who().isEmpty() ? "" : " (there: “" + passage.who() + "”)";
        sink.report(claim, first.start(), "“" + claim.text().substring(first.start(), last.end()).replaceFirst("['’]s?$", "")
                + "” says nothing in " + (cited.size() == 1 ? "passage " + passage.id() + who : "any cited passage"),
                "Name who says it in the passage, or cite the passage in which this one does. It says: " + passage.gist());
    }
}
