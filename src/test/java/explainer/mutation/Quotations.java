package explainer.mutation;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word inside quotation marks is changed, dropped, or changes places with its neighbour. A quotation that loses its
 * first or last word is shorter and still to the letter: a kind of its own, not held to the bar.
 */
final class Quotations implements Mutation {

    /** What stands between curly, low-high or angled marks; Flexmark has made straight ones curly. */
    private static final Pattern QUOTED = Pattern.compile("[“„«]([^“”„«»]+)[”“»]");

    private static final List<String> OTHERS = List.of("always", "river", "seldom", "quite", "a", "their", "under", "spoke");

    private final String name;
    private final BiFunction<List<Story.Place>, Integer, Stream<Mutant>> change;

    private final boolean gated;

    private Quotations(String name, boolean gated, BiFunction<List<Story.Place>, Integer, Stream<Mutant>> change) {
        this.name = name;
        this.gated = gated;
        this.change = change;
    }

    static List<Mutation> all() {
        return List.of(new Quotations("a word in a quotation changed", true, Quotations::changed),
                new Quotations("a word in the middle of a quotation dropped", true, (words, i) -> dropped(words, i, false)),
                new Quotations("the first or last word of a quotation dropped: still to the letter", false,
                        (words, i) -> dropped(words, i, true)),
                new Quotations("two words in a quotation swapped", true, Quotations::swapped));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean gated() {
        return gated;
    }

    @Override
    public Stream<Mutant> of(Story story) {
        return story.prose().flatMap(place -> QUOTED.matcher(place.text()).results()
                .map(found -> Story.words(Story.part(place, found, 1))))
                .flatMap(words -> Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                        .flatMap(i -> change.apply(words, i)));
    }

    /** By another word, by one letter, by case. */
    private static Stream<Mutant> changed(List<Story.Place> words, int i) {
        Story.Place word = words.get(i);
        String text = word.text();
        String other = OTHERS.get(Story.random(word, text).nextInt(OTHERS.size()));
        Stream<String> changes = Stream.of(other.equalsIgnoreCase(text) ? "never" : other,
                text.endsWith("s") ? text.substring(0, text.length() - 1) : text + "s",
                Character.isUpperCase(text.charAt(0)) ? text.toLowerCase(Locale.ROOT)
                        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
        return changes.filter(change -> !change.isEmpty()).flatMap(change -> Story.replace(word, change));
    }

    /** A quotation of one word that loses it is none any more. */
    private static Stream<Mutant> dropped(List<Story.Place> words, int i, boolean edge) {
        if (words.size() < 2 || edge != (i == 0 || i == words.size() - 1)) {
            return Stream.empty();
        }
        Story.Place word = words.get(i);
        String all = word.claim().text();
        boolean spaceAfter = word.end() < all.length() && all.charAt(word.end()) == ' ';
        boolean spaceBefore = word.start() > 0 && all.charAt(word.start() - 1) == ' ';
        Story.Place cut = new Story.Place(word.document(), word.claim(), !spaceAfter && spaceBefore ? word.start() - 1 : word.start(),
                spaceAfter ? word.end() + 1 : word.end(), word.text());
        return Story.edit(cut, "").map(edit -> new Mutant(word.document().file(), List.of(edit), Story.describe(word, "")))
                .stream();
    }

    private static Stream<Mutant> swapped(List<Story.Place> words, int i) {
        if (i + 1 >= words.size() || words.get(i).text().equals(words.get(i + 1).text())) {
            return Stream.empty();
        }
        Story.Place a = words.get(i);
        Story.Place b = words.get(i + 1);
        var first = Story.edit(a, b.text());
        var second = Story.edit(b, a.text());
        return first.isEmpty() || second.isEmpty() ? Stream.empty()
                : Stream.of(new Mutant(a.document().file(), List.of(first.get(), second.get()),
                        Story.describe(a, b.text()) + " and the other way round"));
    }
}
