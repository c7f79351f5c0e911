package explainer.rule.kind;

import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.rule.Sink;
import explainer.rule.kind.OfficeList.Office;
import explainer.rule.name.NamedPeople;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Clauses;
import explainer.text.Token;
import explainer.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person who is given an office by a claim, beside the name or in the header {@code role}, that no passage which names the
 * person has, while one gives another: "a general, Hale" for "the official Hale".
 */
public final class OtherOffice {

    /** How far an office may stand behind the name: "Hale, a former Danish minister". */
    private static final int BEHIND = 4;
    private static final Set<String> ENDS = Set.of("of", "to", "who", "and", "in", "at", "for", "with", "says", "said");

    /**
     * What the records say of a person.
     *
     * @param offices the offices that stand beside the name, each with where
     * @param words   all offices in passages that name the person
     */
    private record Known(Map<Integer, Passage> offices, Set<Integer> words) {
    }

    private final OfficeList list;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Entity> people = new HashMap<>();
    private final Names names;

    /** For the records of a site. */
    public OtherOffice(Site site) {
        list = OfficeList.of(site);
        names = NamedPeople.names(site);
        for (SourceRecord record : site.records()) {
            record.entities().stream().filter(entity -> entity.kind().equals("person")).forEach(entity -> people.putIfAbsent(entity.id(), entity));
            record.passages().stream().filter(Passage::citable).forEach(this::read);
        }
    }

    private void read(Passage passage) {
        List<String> texts = new ArrayList<>(passage.texts());
        texts.add(passage.datesNote());
        Set<Integer> all = new HashSet<>();
        for (String text : texts) {
            Clauses clauses = Clauses.of(text);
            for (int i = 0; i < clauses.forms().size(); i++) {
                Office office = list.from(clauses, i);
                if (office != null) {
                    all.add(office.office());
                }
            }
        }
        passage.entities().stream().filter(people::containsKey).forEach(id -> known(id).words().addAll(all));
        for (String text : all.isEmpty() ? List.<String>of() : List.of(passage.gist(), passage.who())) {
            beside(Clauses.of(text)).forEach((id, offices) -> {
                if (passage.entities().contains(id)) {
                    offices.keySet().forEach(office -> known(id).offices().putIfAbsent(office.office(), passage));
                }
            });
        }
    }

    private Known known(String id) {
        return known.computeIfAbsent(id, person -> new Known(new LinkedHashMap<>(), new HashSet<>()));
    }

    /** The offices beside the names of persons, by person, each with the word it starts at. */
    private Map<String, Map<Office, Integer>> beside(Clauses clauses) {
        Map<String, Map<Office, Integer>> found = new LinkedHashMap<>();
        for (Mention mention : names.in(clauses.text(), Token.of(clauses.text()))) {
            if (mention.entities().size() == 1 && people.containsKey(mention.entities().get(0).id())) {
                beside(clauses, mention, found.computeIfAbsent(mention.entities().get(0).id(), id -> new LinkedHashMap<>()));
            }
        }
        return found;
    }

    private void beside(Clauses clauses, Mention mention, Map<Office, Integer> found) {
        String text = clauses.text();
        List<Word> words = clauses.words();
        int first = 0;
        while (first < words.size() && words.get(first).start() < mention.start()) {
            first++;
        }
        int after = first;
        while (after < words.size() && words.get(after).start() < mention.end()) {
            after++;
        }
        if (first < words.size() && list.from(clauses, first) != null) {
            found.put(list.from(clauses, first), first);
        }
        if (first > 0 && first < words.size() && text.substring(words.get(first - 1).end(), words.get(first).start()).matches(",? ")) {
            Office office = list.to(clauses, first - 1);
            if (office != null) {
                found.put(office, first - office.words().size());
            }
        }
        if (mention.end() < text.length() && text.charAt(mention.end()) == ',') {
            for (int i = after; i < Math.min(words.size(), after + BEHIND) && !ENDS.contains(clauses.forms().get(i)); i++) {
                Office office = list.from(clauses, i);
                if (office != null) {
                    found.put(office, i);
                    return;
                }
                if (text.substring(words.get(i).end(), i + 1 < words.size() ? words.get(i + 1).start() : words.get(i).end()).contains(",")) {
                    return;
                }
            }
        }
    }

    /** Holds a claim, whose clauses are given, against the passages it rests on. */
    public void check(Document document, Claim claim, Clauses clauses, List<Passage> passages, Sink sink) {
        List<String> forms = clauses.forms();
        List<Word> words = clauses.words();
        boolean any = false;
        for (int i = 0; i < forms.size() && !any; i++) {
            any = list.from(clauses, i) != null;
        }
        if (!any) {
            return;
        }
        Map<Office, Integer> own = new LinkedHashMap<>();
        if (claim.field().equals("role") && people.containsKey(document.slug())) {
            for (int i = 0; i < forms.size() && own.isEmpty() && !ENDS.contains(clauses.forms().get(i)); i++) {
                Office office = list.from(clauses, i);
                if (office != null) {
                    own.put(office, i);
                }
            }
            report(people.get(document.slug()), own, claim, words, sink);
        }
        Set<String> cited = new HashSet<>();
        passages.forEach(passage -> cited.addAll(passage.entities()));
        beside(clauses).forEach((id, offices) -> {
            if (cited.contains(id)) {
                report(people.get(id), offices, claim, words, sink);
            }
        });
    }

    private void report(Entity person, Map<Office, Integer> offices, Claim claim, List<Word> words, Sink sink) {
        Known of = known.get(person.id());
        if (of == null || of.offices().isEmpty()) {
            return;
        }
        offices.forEach((office, at) -> {
            if (!of.words().contains(office.office())) {
                Passage passage = of.offices().values().iterator().next();
                sink.report(claim, words.get(at).start(), "no passage that names " + person.name() + " has “" + String.join(" ", office.words())
                        + "”", "Give the office that passage " + passage.id() + " gives: " + passage.gist());
            }
        });
    }
}
