package explainer.rule.kind;

import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.rule.kind.OfficeList.Office;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Clauses;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A claim that makes a director of a deputy director: its passages have the office only with a word for a lower rank. */
public final class OtherRank {

    /** How far before the office its rank may stand: "deputy technical director". */
    private static final int BEFORE = 3;

    /**
     * An office as a passage has it.
     *
     * @param rank the word for a lower one before it, "" for none
     * @param said the words from that one to the end of the office, as the passage has them
     */
    private record Held(int office, String rank, String said) {
    }

    private final OfficeList list;
    private final Set<String> ranks = Set.copyOf(WordList.load("lower-ranks").entries());
    private final Map<String, List<Held>> byId = new HashMap<>();

    /** For the passages of a site. */
    public OtherRank(Site site) {
        list = OfficeList.of(site);
        for (SourceRecord record : site.records()) {
            record.passages().stream().filter(Passage::citable).forEach(passage -> byId.computeIfAbsent(passage.id(), id -> read(passage, record)));
        }
    }

    private List<Held> read(Passage passage, SourceRecord record) {
        List<String> texts = new ArrayList<>(passage.texts());
        passage.entities().stream().flatMap(id -> record.entity(id).stream()).forEach(entity -> texts.addAll(entity.names()));
        return texts.stream().flatMap(text -> in(Clauses.of(text)).values().stream()).toList();
    }

    /** The offices in a text by the word they start at, in order. */
    private Map<Integer, Held> in(Clauses text) {
        List<String> forms = text.forms();
        Map<Integer, Held> found = new TreeMap<>();
        for (int i = 0; i < forms.size(); i++) {
            Office office = list.from(text, i);
            if (office != null) {
                int first = IntStream.range(Math.max(0, i - BEFORE), i).filter(k -> ranks.contains(forms.get(k))).findFirst().orElse(i);
                int end = text.words().get(i + office.words().size() - 1).end();
                found.put(i, new Held(office.office(), first < i ? forms.get(first) : "", text.text().substring(text.words().get(first).start(), end)));
            }
        }
        return found;
    }

    /** Holds a claim, whose clauses are given, against the passages it rests on. */
    public void check(Claim claim, Clauses clauses, List<Passage> passages, Sink sink) {
        if (passages.stream().allMatch(passage -> byId.get(passage.id()).stream().allMatch(held -> held.rank().isEmpty()))) {
            return;
        }
        List<String> forms = clauses.forms();
        if (forms.stream().anyMatch(ranks::contains)) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        in(clauses).forEach((at, here) -> {
            List<Held> there = passages.stream().flatMap(passage -> byId.get(passage.id()).stream())
                    .filter(held -> held.office() == here.office()).toList();
            if (!there.isEmpty() && there.stream().noneMatch(held -> held.rank().isEmpty()) && seen.add(here.office())) {
                Passage first = passages.stream().filter(passage -> byId.get(passage.id()).contains(there.get(0))).findFirst().orElseThrow();
                sink.report(claim, clauses.words().get(at).start(), "passage " + first.id() + " says “" + there.get(0).said()
                        + "”, and the claim leaves “" + there.get(0).rank() + "” out", "Say what it says: " + first.gist());
            }
        });
    }
}
