package explainer.rule.figure;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.figure.Figure;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.rule.support.Statement;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.Voice;
import explainer.text.Sentences;
import explainer.text.Token;
import explainer.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A small number that counts what the text itself tells and no passage has to: "the two" for two people, "two numbers"
 * where two passages give one each, "three steps: …" before three of them. It has to be right all the same.
 */
public final class CountedHere {

    private static final int MOST = 12;
    /** How far a noun or a name is looked for, in characters. */
    private static final int NEAR = 120;
    private static final Set<String> POINTING = Set.of("the", "these", "those");
    private static final Set<String> COUNTABLE = Set.of("person", "group", "body");
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
    private static final Set<String> ACCOUNTS = Set.of("account", "version", "view");
    /** What parts an enumeration after a colon. */
    private static final String ITEMS = "(?:,|;)\\s*(?:and |or )?|\\s+(?:and|or)\\s+";

    private final Set<String> nouns = Set.copyOf(WordList.load("counted-here").entries());
    private final Map<String, Entity> entities = new HashMap<>();
    private final Names names;

    /** For the pages of a site, in which these names stand. */
    public CountedHere(Site site, Names names) {
        this.names = names;
        site.records().forEach(record -> record.entities().forEach(entity -> entities.putIfAbsent(entity.id(), entity)));
    }

    /**
     * Whether a number of a statement is such a count, and a right one.
     *
     * @param document whose statement it is
     * @param all      the statement's numbers
     * @param has      those of its passages
     */
    boolean counts(Figure figure, Statement statement, Document document, List<Figure> all, List<Figure> has) {
        // "The second payment" of a passage with two sums, neither of which it numbers
        if (figure.kind() == Figure.Kind.ORDINAL && has.stream().noneMatch(f -> f.kind() == Figure.Kind.ORDINAL)) {
            String noun = after(figure, statement);
            // "The second clerk" of two clerks
            return nouns.contains(noun + "s") && figure.value() <= Math.max(alike(has), isAccount(noun) ? cited(document) : 0)
                    || has.stream().anyMatch(f -> f.kind() == Figure.Kind.COUNT && f.value() == figure.value() && f.nouns().contains(noun));
        }
        if (figure.kind() != Figure.Kind.COUNT || figure.value() < 2 || figure.value() > MOST) {
            return false;
        }
        if (isLabel(statement.claim().text(), figure.start())) {
            return follows(statement.claim().text(), figure, document);
        }
        if (figure.unit().equals("person") && has.stream().noneMatch(f -> f.unit().equals("person")) && figure.value() == speakers(statement)) {
            return true;
        }
        Claim claim = statement.claim();
        if (has.stream().noneMatch(f -> figure.nouns().stream().anyMatch(f.nouns()::contains)) && Listed.counts(figure, statement)) {
            return true;
        }
        List<Token> after = Token.of(near(claim.text(), figure.end()));
        boolean own = after.stream().limit(2).anyMatch(token -> nouns.contains(token.lower()));
        boolean family = !family(claim.text(), figure.end()).isEmpty();
        if (!own && !(isPointing(claim.text(), figure.start()) && (family || !isOfNoun(after, figure)))) {
            return false;
        }
        String block = claim.block().text().value();
        int at = Math.min(block.length(), claim.start() + figure.start());
        Sentences.Span sentence = claim.block().sentences().stream().filter(span -> span.start() <= at && at < span.end())
                .findFirst().orElse(new Sentences.Span(0, block.length()));
        Set<Integer> right = new HashSet<>();
        right.add(statement.passages().size());
        right.add((int) all.stream().filter(other -> other != figure && other.kind() == Figure.Kind.COUNT)
                .map(Figure::value).distinct().count());
        if (own) {
            int colon = block.indexOf(':', at);
            right.add(alike(has));
            right.add(following(claim, document));
            right.add(colon < 0 || colon >= sentence.end() ? 0 : block.substring(colon + 1, sentence.end()).split(ITEMS).length);
        } else {
            right.add(named(block.substring(0, at)));
            right.add(named(block.substring(sentence.start(), at)));
            right.add((int) statement.passages().stream().map(Passage::entities).flatMap(List::stream).distinct()
                    .filter(id -> entities.containsKey(id) && entities.get(id).kind().equals("person")).count());
            right.add(family(claim.text(), figure.end()).size());
        }
        return right.contains((int) figure.value());
    }

    /** "A third account" follows two that the page tells, each by a passage of its own. */
    private static boolean isAccount(String noun) {
        return ACCOUNTS.contains(noun);
    }

    /** "Version two" is one of those that the text itself tells. */
    private boolean isLabel(String text, int start) {
        List<Token> before = Token.of(text.substring(Math.max(0, start - NEAR), start));
        return !before.isEmpty() && ACCOUNTS.contains(before.get(before.size() - 1).lower());
    }

    /** "Version two" follows a version one. */
    private static boolean follows(String text, Figure figure, Document document) {
        List<Token> before = Token.of(text.substring(Math.max(0, figure.start() - NEAR), figure.start()));
        String label = before.get(before.size() - 1).lower() + " ";
        int number = (int) figure.value() - 1;
        return document.blocks().stream().map(block -> block.text().value().toLowerCase(Locale.ROOT))
                .anyMatch(block -> block.contains(label + number) || block.contains(label + NUMBERS.get(number)));
    }

    private static int cited(Document document) {
        return (int) document.citations().stream().filter(Citation::toPassage).map(Citation::id).distinct().count();
    }

    /** How many passages its paragraph cites from there on: "Two things do not help. …" */
    private static int following(Claim claim, Document document) {
        return (int) document.claims().stream().filter(other -> other.block() == claim.block() && other.start() >= claim.start())
                .flatMap(other -> other.citations().stream()).filter(Citation::toPassage).map(Citation::id).distinct().count();
    }

    /** Those who speak under their names in the passages of a statement: two people who contradict each other. */
    private static long speakers(Statement statement) {
        return statement.passages().stream().filter(passage -> passage.voice().filter(Voice.NAMED::equals).isPresent())
                .map(passage -> passage.who().split("[,;]")[0]).distinct().count();
    }

    /** The most numbers that count the same: "the two sums" of 8 and 2 million crowns. */
    private static int alike(List<Figure> has) {
        return has.stream().filter(f -> !f.noun().isEmpty()).collect(Collectors.groupingBy(Figure::noun,
                Collectors.mapping(Figure::value, Collectors.toSet()))).values().stream().mapToInt(Set::size).max().orElse(0);
    }

    /** "The two engineers": those are the passages' to count; "the two said", "the two took notes" are not told apart from it. */
    private static boolean isOfNoun(List<Token> after, Figure figure) {
        return !after.isEmpty() && after.get(0).lower().equals(figure.noun() + "s");
    }

    /** The word after a number, or "". */
    private static String after(Figure figure, Statement statement) {
        List<Token> after = Token.of(near(statement.claim().text(), figure.end()));
        return after.isEmpty() ? "" : after.get(0).lower();
    }

    private static boolean isPointing(String text, int start) {
        List<Token> before = Token.of(text.substring(Math.max(0, start - NEAR), start));
        return !before.isEmpty() && POINTING.contains(before.get(before.size() - 1).lower());
    }

    /** The people of one surname that stands in the plural at an offset: "the two Marrins". */
    private List<Entity> family(String text, int from) {
        return names.in(near(text, from)).stream().filter(mention -> mention.isPlural() && mention.start() <= 1)
                .map(Mention::entities).findFirst().orElse(List.of());
    }

    /** What stands next, and not all that follows: a text of nothing but numbers would be read once for each. */
    private static String near(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + NEAR));
    }

    private int named(String text) {
        return names.in(text).stream().flatMap(mention -> mention.entities().stream())
                .filter(entity -> COUNTABLE.contains(entity.kind())).map(Entity::id).collect(Collectors.toSet()).size();
    }
}
