package explainer.intake;

import explainer.source.Entity;
import explainer.source.Passage.Kind;
import explainer.text.Position;
import explainer.text.Slugs;
import explainer.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups the capitalised runs of a source into those it names: the longest form is the name, shorter ones and those with
 * an office before them are its aliases. A guess, and to be read as one.
 */
final class FoundNames {

    private final NameRuns finder = new NameRuns();
    private final KindGuess guess = new KindGuess();
    /** Runs by their words, in the order of the text. */
    private final Map<List<String>, List<NameRun>> forms = new LinkedHashMap<>();

    private FoundNames() {
    }

    /** Those that the passages name; headings do not count. The most often named come first within a kind. */
    static List<Found> of(List<Line> passages) {
        FoundNames names = new FoundNames();
        names.collect(passages);
        return names.group();
    }

    private void collect(List<Line> passages) {
        Set<String> common = common(passages);
        List<NameRun> opening = new ArrayList<>();
        Set<String> inside = new HashSet<>();
        for (int n = 1; n <= passages.size(); n++) {
            if (passages.get(n - 1).kind() != Kind.TEXT) {
                continue;
            }
            for (NameRun run : finder.in(passages.get(n - 1).text(), n, common)) {
                if (run.opens() && run.words().size() == 1) {
                    opening.add(run);
                } else {
                    inside.addAll(run.words());
                }
                forms.computeIfAbsent(run.words(), words -> new ArrayList<>()).add(run);
            }
        }
        // One capitalised word at the start of a sentence is a name only where another place tells so
        opening.stream().filter(run -> !inside.contains(run.last()) && run.title().isEmpty() && !run.speaks())
                .forEach(run -> forms.remove(run.words()));
    }

    /** Words that stand somewhere in small letters. */
    private static Set<String> common(List<Line> passages) {
        Set<String> common = new HashSet<>();
        for (Line line : passages) {
            Token.of(line.text()).stream().filter(t -> t.kind() == Token.Kind.WORD && !t.isCapitalised()).forEach(t -> common.add(t.lower()));
        }
        return common;
    }

    private List<Found> group() {
        List<List<String>> longestFirst = new ArrayList<>(forms.keySet());
        longestFirst.sort(Comparator.comparingInt((List<String> words) -> words.size()).reversed());
        Map<List<String>, List<List<String>>> groups = new LinkedHashMap<>();
        Map<String, List<List<String>>> byLast = new HashMap<>();
        for (List<String> form : longestFirst) {
            String last = form.get(form.size() - 1);
            List<List<String>> longer = byLast.getOrDefault(last, List.of()).stream().filter(name -> isShortOf(form, name)).toList();
            // A family name that several share is an alias of each
            longer.forEach(name -> groups.get(name).add(form));
            if (longer.isEmpty()) {
                groups.put(form, new ArrayList<>(List.of(form)));
                byLast.computeIfAbsent(last, word -> new ArrayList<>()).add(form);
            }
        }
        Set<String> ids = new HashSet<>();
        List<Found> found = new ArrayList<>(groups.entrySet().stream().map(group -> found(group.getKey(), group.getValue())).toList());
        found.sort(Comparator.comparing((Found each) -> -each.times()).thenComparing(each -> each.passages().get(0)));
        return found.stream().map(each -> withOwnId(each, ids)).toList();
    }

    /** Whether a form is short for a name: a person's last name, or their name without an initial. */
    private boolean isShortOf(List<String> form, List<String> name) {
        if (form.size() >= name.size() || !form.get(form.size() - 1).equals(name.get(name.size() - 1))) {
            return false;
        }
        boolean inOrder = new ArrayList<>(name).containsAll(form);
        boolean person = name.size() <= 4 && name.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && guess.byWords(name).isEmpty();
        boolean place = forms.get(form).stream().anyMatch(guess::isPlaced) && forms.get(form).stream().noneMatch(NameRun::speaks);
        return inOrder && person && !place;
    }

    private Found found(List<String> name, List<List<String>> members) {
        List<NameRun> runs = members.stream().flatMap(form -> forms.get(form).stream()).toList();
        Set<String> aliases = new LinkedHashSet<>();
        for (NameRun run : runs) {
            aliases.add(run.text());
            if (!run.title().isEmpty() && run.words().size() == 1) {
                aliases.add(run.title() + " " + run.text());
            }
        }
        String text = forms.get(name).get(0).text();
        aliases.remove(text);
        KindGuess.Guess kind = guess.of(name, runs);
        Set<Integer> passages = new TreeSet<>(runs.stream().map(NameRun::passage).toList());
        return new Found(new Entity(Slugs.of(text), text, List.copyOf(aliases), List.of(), kind.kind(), Position.START),
                List.copyOf(passages), runs.size(), kind.why());
    }

    private static Found withOwnId(Found found, Set<String> taken) {
        Entity entity = found.entity();
        String id = entity.id().isEmpty() ? "name" : entity.id();
        for (int i = 2; !taken.add(id); i++) {
            id = entity.id() + "-" + i;
        }
        return new Found(new Entity(id, entity.name(), entity.aliases(), entity.spellings(), entity.kind(), entity.at()),
                found.passages(), found.times(), found.why());
    }
}
