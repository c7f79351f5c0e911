package explainer.figure;

import explainer.text.Phrases;
import explainer.text.Token;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the numbers of a text. Of a claim it leaves out what counts nothing: "one of them", "no one", "at first", "second
 * thoughts". Of a source it takes them all, since there they can only carry more. Immutable.
 */
public final class Figures {

    private static final Map<String, String> CURRENCIES = Map.of("$", "dollar", "€", "euro", "£", "pound", "¥", "yen",
            "₽", "rouble", "₴", "hryvnia");
    private static final Map<String, Double> VAGUE = Map.of("dozens", 24.0, "tens", 10.0, "scores", 40.0,
            "hundreds", 1e2, "thousands", 1e3, "millions", 1e6, "billions", 1e9, "trillions", 1e12);
    private static final Map<String, Integer> PARTS = parts();
    private static final Set<String> POINTING = Set.of("these", "those", "the", "its", "his", "her", "their");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children");
    /** The least that a share's whole may be said to be, "one in two", and the most. */
    private static final int LEAST_WHOLE = 2;
    private static final int MOST_WHOLE = 1000;
    /** What a fraction with a stroke may be divided by, and what "two ferries in five" may be of. */
    private static final int MOST_PARTS = 20;
    private static final Set<Double> WHOLES = Set.of(3.0, 4.0, 5.0, 10.0, 20.0, 100.0);
    private static final Map<String, Double> SIGNS = Map.of("½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);
    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "its", "their", "our", "s", "a", "this");
    /** "More than a third were" is a share, "a third was" may be the third one. */
    private static final Set<String> AMOUNT = Set.of("by", "than", "over", "under", "about", "around", "roughly", "nearly", "almost");
    private static final Set<String> HALVED = Set.of("of", "the", "a", "an", "its", "his", "her", "their", "all");

    /** The words that a number may begin with, besides those of {@link NumberWords}. */
    private static final Set<String> FIRST = Stream.of(VAGUE.keySet(), PARTS.keySet(), Set.of("a", "an", "twice", "thrice"), Clocks.TWELVES)
            .flatMap(Set::stream).collect(Collectors.toSet());

    private final Map<String, String> units;
    private final Phrases<String> idioms;
    private final Set<String> stops;
    private final Clocks clocks;

    /** With the tool's own tables. */
    public Figures() {
        units = units(WordList.load("units"));
        idioms = Phrases.of(WordList.load("figure-idioms"));
        stops = Set.copyOf(WordList.load("small-words").entries());
        clocks = new Clocks(stops);
    }

    private static Map<String, Integer> parts() {
        Map<String, Integer> parts = new HashMap<>(Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4));
        List<String> names = List.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
        for (String name : names) {
            parts.put(name, names.indexOf(name) + 3);
            parts.put(name + "s", names.indexOf(name) + 3);
        }
        return Map.copyOf(parts);
    }

    private static Map<String, String> units(WordList list) {
        Map<String, String> units = new HashMap<>();
        for (String line : list.entries()) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                units.put(word, line.substring(0, colon).strip());
            }
        }
        return units;
    }

    /**
     * The numbers of a claim.
     *
     * @param hidden which offsets belong to something else: a date, a name, a verified quotation
     */
    public List<Figure> inClaim(String text, IntPredicate hidden) {
        return inClaim(text, Token.of(text), hidden, noun -> false);
    }

    /**
     * The numbers of a claim.
     *
     * @param tokens  the tokens of the text
     * @param counted whether its passages count something, as {@link Figure#noun}
     */
    public List<Figure> inClaim(String text, List<Token> tokens, IntPredicate hidden, Predicate<String> counted) {
        return new Scan(text, tokens, hidden, counted, true).run();
    }

    /** The numbers of a source's words. */
    public List<Figure> inSource(String text, IntPredicate hidden) {
        return new Scan(text, Token.of(text), hidden, noun -> false, false).run();
    }

    /** The part of the day that a text begins with, as said of a time before it: "in the evening", "the next morning"; or "". */
    public static String partOfDay(String text) {
        return Clocks.part(Token.of(text), 0);
    }

    /** One pass over one text. */
    private final class Scan {
        private final String text;
        private final IntPredicate hidden;
        private final Predicate<String> counted;
        private final boolean strict;
        private final List<Token> tokens;
        private final boolean[] idle;
        private final List<Figure> found = new ArrayList<>();

        Scan(String text, List<Token> tokens, IntPredicate hidden, Predicate<String> counted, boolean strict) {
            this.text = text;
            this.hidden = hidden;
            this.counted = counted;
            this.strict = strict;
            this.tokens = tokens;
            this.idle = new boolean[tokens.size()];
            if (strict) {
                idioms.in(tokens).forEach(m -> java.util.Arrays.fill(idle, m.from(), m.to(), true));
            }
        }

        List<Figure> run() {
            int i = 0;
            while (i < tokens.size()) {
                i = idle[i] || !mayBegin(tokens.get(i)) ? i + 1 : Math.max(i + 1, shown(i));
            }
            return found;
        }

        /** Told at a glance: with most words of a text no number begins. */
        private static boolean mayBegin(Token token) {
            return switch (token.kind()) {
                case NUMBER -> true;
                case WORD -> FIRST.contains(token.lower()) || NumberWords.decade(token) > 0 || NumberWords.isNumber(token) || NumberWords.isOrdinal(token);
                case SIGN -> SIGNS.containsKey(token.text());
            };
        }

        /** What is hidden is worked out last: few words are numbers, and it takes longer than to see that they are not. */
        private int shown(int i) {
            int before = found.size();
            int next = figure(i);
            if (next > i && hidden.test(tokens.get(i).start())) {
                found.subList(before, found.size()).clear();
                return i;
            }
            return next;
        }

        /** Reads a number at a token; returns the index after it, or the index itself when there is none. */
        private int figure(int i) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NUMBER && inName(i)) {
                return i + 1;
            }
            int clock = clock(i);
            if (clock > i) {
                return clock;
            }
            int age = age(i);
            if (age > i) {
                return age;
            }
            int slash = slash(i);
            if (slash > i) {
                return slash;
            }
            NumberWords.Read read = NumberWords.read(tokens, i);
            int mixed = mixed(i, read);
            if (mixed > i) {
                return mixed;
            }
            if (read != null && !read.ordinal()) {
                int share = share(i, read);
                // What a source says in parts, it says as parts too
                if (share > i && strict) {
                    return share;
                }
            }
            if (read != null) {
                return read.to() < tokens.size() && part(read.to()) > 0 ? fraction(i, read) : counted(i, read);
            }
            if (SIGNS.containsKey(token.text())) {
                return add(i, i + 1, Figure.Kind.COUNT, SIGNS.get(token.text()), unit(i + 1));
            }
            if (VAGUE.containsKey(token.lower())) {
                return vague(i);
            }
            if (token.is("twice") || token.is("thrice")) {
                return add(i, i + 1, Figure.Kind.COUNT, token.is("twice") ? 2 : 3, "times");
            }
            if (PARTS.containsKey(token.lower()) && isPart(i)) {
                return add(i, i + 1, Figure.Kind.COUNT, 1.0 / PARTS.get(token.lower()), unitOf(i + 1));
            }
            return NumberWords.isOrdinal(token) ? ordinal(i) : i;
        }

        /** COVID-19, G7, 5G: digits in a word of capitals are a name. */
        private boolean inName(int i) {
            Token before = at(i - 1);
            boolean joined = !tokens.get(i).spaced() && before != null;
            if (joined && before.isHyphen() && !before.spaced()) {
                before = at(i - 2);
            }
            boolean after = at(i + 1) != null && !at(i + 1).spaced() && at(i + 1).isCapitalised();
            return after || joined && before != null && before.kind() == Token.Kind.WORD
                    && before.text().chars().anyMatch(Character::isUpperCase);
        }

        private int counted(int i, NumberWords.Read read) {
            Token first = tokens.get(i);
            int to = read.to();
            double value = read.value();
            if (read.ordinal()) {
                return add(i, to, Figure.Kind.ORDINAL, value, "");
            }
            Token next = at(to);
            boolean digits = first.kind() == Token.Kind.NUMBER;
            if (digits && to == i + 1 && next != null && !next.spaced() && Set.of("st", "nd", "rd", "th").contains(next.lower())) {
                return add(i, to + 1, Figure.Kind.ORDINAL, value, "");
            }
            String currency = i > 0 ? CURRENCIES.getOrDefault(tokens.get(i - 1).text(), "") : "";
            if (digits && to == i + 1 && next != null && !next.spaced()
                    && (next.is("k") || next.is("m") && (!currency.isEmpty() || at(to + 1) != null && isPlural(at(to + 1).lower())))) {
                value *= next.is("k") ? 1e3 : 1e6;
                to++;
            }
            String unit = currency.isEmpty() ? unit(to) : currency;
            // "One steps" is a slip for a number of steps, where steps are counted at all; "one step" may be one of them
            boolean slip = at(to) != null && isPlural(at(to).lower()) && nouns(to).stream().limit(1).anyMatch(counted);
            // "One people" is a slip whatever is counted
            slip |= first.is("one") && at(to) != null && PLURALS.contains(at(to).lower()) && !(at(to + 1) != null && at(to + 1).isApostrophe());
            boolean counts = !strict || !first.is("one") || to > i + 1 || slip
                    || !unit.isEmpty() && !unit.equals(Figure.OTHER) && !is(i - 1, "no") && !isRow(to);
            // "day two" says which, not how many
            if (unit.isEmpty() && is(i - 1, "day")) {
                return add(i, to, Figure.Kind.ORDINAL, value, "");
            }
            return counts ? add(i, to, Figure.Kind.COUNT, value, unit) : to;
        }

        /** "In her sixties", "in his late 50s": the index after it, or the index itself. */
        private int age(int i) {
            boolean digits = tokens.get(i).kind() == Token.Kind.NUMBER && is(i + 1, "s") && !at(i + 1).spaced();
            double value = !digits ? NumberWords.decade(tokens.get(i)) : NumberWords.value(tokens.get(i));
            int whose = is(i - 1, "early") || is(i - 1, "late") || is(i - 1, "mid") ? i - 2 : is(i - 1, "-") && is(i - 2, "mid") ? i - 3 : i - 1;
            boolean life = value >= 20 && value <= 90 && value % 10 == 0 && (is(whose, "his") || is(whose, "her") || is(whose, "their"));
            return life ? add(i, digits ? i + 2 : i + 1, Figure.Kind.AGE, value, "") : i;
        }

        /** "One page after another", "one page at a time", "from one day to the next" count nothing. */
        private boolean isRow(int i) {
            boolean another = is(i + 1, "after") && (is(i + 2, "another") || is(i + 2, "the") && is(i + 3, "other"));
            return another || is(i + 1, "at") && is(i + 2, "a") && is(i + 3, "time") || is(i + 1, "to") && is(i + 2, "the") && is(i + 3, "next");
        }

        /** "One in five", "one ferry in three", "two out of ten": the index after it, or the index itself. */
        private int share(int i, NumberWords.Read read) {
            int at = read.to();
            boolean noun = at(at) != null && at(at).kind() == Token.Kind.WORD && !stops.contains(at(at).lower());
            int in = 0;
            for (int k = at; in == 0 && k <= (noun ? at + 2 : at); k++) {
                in = is(k, "in") ? k + 1 : is(k, "out") && is(k + 1, "of") ? k + 2 : 0;
            }
            NumberWords.Read whole = in == 0 || in >= tokens.size() || hidden.test(tokens.get(in).start()) ? null
                    : NumberWords.read(tokens, in);
            boolean apart = noun && in > at + 1;
            if (whole == null || whole.ordinal() || whole.value() < LEAST_WHOLE || whole.value() > MOST_WHOLE || whole.value() <= read.value()
                    || !unit(whole.to()).isEmpty() && !unit(whole.to()).equals(Figure.OTHER)
                    || apart && (at(whole.to()) != null && isPlural(at(whole.to()).lower()) || strict && !tokens.get(i).is("one") && !WHOLES.contains(whole.value()))) {
                return i;
            }
            return add(i, whole.to(), Figure.Kind.COUNT, read.value() / whole.value(), "");
        }

        /** "Three and a half years", "a year and a half": the index after it, or the index itself. */
        private int mixed(int i, NumberWords.Read read) {
            boolean article = is(i, "a") || is(i, "an");
            if (read == null ? !article : read.ordinal()) {
                return i;
            }
            int to = read == null ? i + 1 : read.to();
            String unit = at(to) == null ? "" : units.getOrDefault(at(to).lower(), "");
            int and = unit.isEmpty() ? to : to + 1;
            boolean half = is(and, "and") && is(and + 1, "a") && (is(and + 2, "half") || is(and + 2, "quarter"));
            if (!half || read == null && unit.isEmpty()) {
                return i;
            }
            double value = (read == null ? 1 : read.value()) + 1.0 / PARTS.get(at(and + 2).lower());
            double scale = unit.isEmpty() ? NumberWords.scale(at(and + 3)) : 1;
            int end = scale > 1 ? and + 4 : and + 3;
            return add(i, end, Figure.Kind.COUNT, value * scale, unit.isEmpty() ? unit(end) : unit);
        }

        private int fraction(int i, NumberWords.Read read) {
            int at = read.to();
            int part = part(at);
            int to = tokens.get(at).isHyphen() ? at + 2 : at + 1;
            return add(i, to, Figure.Kind.COUNT, read.value() / part, unitOf(to));
        }

        /** What is parted by a fraction: "half an hour", "three quarters of a century". */
        private String unitOf(int i) {
            int article = is(i, "of") ? i + 1 : i;
            boolean whole = is(article, "an") || is(article, "a");
            return whole && at(article + 1) != null ? units.getOrDefault(at(article + 1).lower(), "") : "";
        }

        /** 1/3, 2/5: the index after it, or the index itself; 24/7 and 2/5/2021 are none. */
        private int slash(int i) {
            Token over = at(i + 2);
            boolean shape = tokens.get(i).kind() == Token.Kind.NUMBER && over != null && over.kind() == Token.Kind.NUMBER && is(i + 1, "/")
                    && !at(i + 1).spaced() && !over.spaced() && !is(i + 3, "/") && !is(i - 1, "/");
            double part = shape ? NumberWords.value(tokens.get(i)) : 0;
            double whole = shape ? NumberWords.value(over) : 0;
            boolean share = part >= 1 && part < whole && whole <= MOST_PARTS;
            return share ? add(i, i + 3, Figure.Kind.COUNT, part / whole, unit(i + 3).equals(Figure.OTHER) ? "" : unit(i + 3)) : i;
        }

        /** What a number that stands before is divided by ("two thirds", "two-thirds"), or 0. */
        private int part(int i) {
            int at = tokens.get(i).isHyphen() && !tokens.get(i).spaced() ? i + 1 : i;
            if (at >= tokens.size()) {
                return 0;
            }
            String word = tokens.get(at).lower();
            boolean plural = word.endsWith("s");
            boolean one = at == i && i > 0 && tokens.get(i - 1).is("one") || at > i && tokens.get(i - 1).is("one");
            return PARTS.containsKey(word) && (plural || one) && !word.equals("half") ? PARTS.get(word) : 0;
        }

        /** "half of", "a third of", "a quarter of": not "the other half", "the third of them". */
        private boolean isPart(int i) {
            Token next = at(i + 1);
            if (tokens.get(i).is("half")) {
                boolean of = next != null && HALVED.contains(next.lower())
                        && (i == 0 || !NumberWords.isOrdinal(tokens.get(i - 1)) && !is(i - 1, "other"));
                boolean and = is(i - 1, "a") && is(i - 2, "and");
                return of || and || !strict;
            }
            boolean ends = next == null || next.kind() == Token.Kind.SIGN && !next.isHyphen() || stops.contains(next.lower());
            return (is(i - 1, "a") || is(i - 1, "an")) && (next != null && next.is("of") || ends && (i > 1 && AMOUNT.contains(at(i - 2).lower()) || !strict));
        }

        private int vague(int i) {
            Token token = tokens.get(i);
            boolean of = is(i + 1, "of");
            if (of && at(i + 2) != null && VAGUE.getOrDefault(at(i + 2).lower(), 0.0) >= 1000) {
                return add(i, i + 3, Figure.Kind.VAGUE, VAGUE.get(token.lower()) * VAGUE.get(at(i + 2).lower()), "");
            }
            boolean needsOf = token.is("scores") || token.is("tens");
            return needsOf ? i : add(i, i + 1, Figure.Kind.VAGUE, VAGUE.get(token.lower()), "");
        }

        private int ordinal(int i) {
            Token token = tokens.get(i);
            Token next = at(i + 1);
            boolean noun = next != null && (next.kind() == Token.Kind.WORD && !stops.contains(next.lower())
                    || next.isHyphen() && !next.spaced());
            boolean determined = i > 0 && DETERMINERS.contains(tokens.get(i - 1).lower());
            // "The first changes" are the earliest ones; the first talks of several are these and no others
            boolean earliest = noun && isPlural(next.lower()) && !counted.test(next.lower().substring(0, next.lower().length() - 1));
            if (strict && token.is("first") && (earliest || !(determined && noun))) {
                return i;
            }
            // "Second, he left" counts arguments; "a second", "per second" is a time
            boolean adverb = next != null && next.is(",") && (i == 0 || tokens.get(i - 1).kind() == Token.Kind.SIGN);
            boolean time = token.is("second") && !noun && (is(i - 1, "a") || is(i - 1, "per")
                    || is(i - 1, "each") || is(i - 1, "every"));
            if (strict && (adverb || time)) {
                return i;
            }
            // "Every third pound" is one in three
            if (is(i - 1, "every") && noun && NumberWords.ordinal(token) >= LEAST_WHOLE) {
                return add(i, i + 1, Figure.Kind.COUNT, 1.0 / NumberWords.ordinal(token), "");
            }
            return add(i, i + 1, Figure.Kind.ORDINAL, NumberWords.ordinal(token), "");
        }

        private int clock(int i) {
            Clocks.Read read = clocks.read(tokens, i);
            if (read == null) {
                // Of a source "at noon" carries 12 p.m.
                int hour = strict ? -1 : Clocks.twelve(tokens.get(i));
                return hour < 0 ? i : add(i, i + 1, Figure.Kind.CLOCK, hour, Figure.EXACT);
            }
            return add(i, read.to(), Figure.Kind.CLOCK, read.minutes(), read.exact() ? Figure.EXACT : "");
        }

        /** What the number before a token counts; a range takes the unit of its end. */
        private String unit(int i) {
            return unit(i, true);
        }

        /** After the other end of a range ("12 to 15", "two or three") whose first end stands before a token, or that token. */
        private int afterRange(int i) {
            Token next = at(i);
            boolean range = next != null && (next.isHyphen() && !next.spaced() || next.is("to") || next.is("or") || next.is("and"));
            NumberWords.Read read = !range || at(i + 1) == null || is(i + 1, "a") ? null : NumberWords.read(tokens, i + 1);
            return read == null ? i : read.to();
        }

        private String unit(int i, boolean ofRange) {
            Token next = at(i);
            if (next == null) {
                return "";
            }
            if (next.is("%")) {
                return "percent";
            }
            if (next.is("°")) {
                return "degree";
            }
            if (ofRange && afterRange(i) > i) {
                return unit(afterRange(i), false);
            }
            boolean joined = next.isHyphen() && !next.spaced();
            if (is(i, "per") && is(i + 1, "cent")) {
                return "percent";
            }
            int at = joined ? i + 1 : i;
            for (int k = at; k < at + 2; k++) {
                Token word = at(k);
                if (word == null || word.kind() != Token.Kind.WORD || stops.contains(word.lower())) {
                    return k == at ? "" : Figure.OTHER;
                }
                if (units.containsKey(word.lower())) {
                    return units.get(word.lower());
                }
            }
            return Figure.OTHER;
        }

        /** The plurals among the words after a number, or after the range it begins, without their s: an adjective is none. */
        private List<String> nouns(int i) {
            return nouns(i, false);
        }

        /** The same; of a source's "1 place" the word after the number, which is no plural, as well. */
        private List<String> nouns(int i, boolean single) {
            List<String> nouns = new ArrayList<>();
            int at = afterRange(i);
            // Of a source's "two of these patients" the patients are counted
            at += !strict && is(at, "of") && at(at + 1) != null && POINTING.contains(at(at + 1).lower()) ? 2 : 0;
            at += at(at) != null && at(at).isHyphen() && !at(at).spaced() ? 1 : 0;
            for (int end = at + 3; at < end && at(at) != null && at(at).kind() == Token.Kind.WORD && !stops.contains(at(at).lower()); at++) {
                String word = at(at).lower();
                if (single && nouns.isEmpty()) {
                    nouns.add(word);
                } else if (isPlural(word)) {
                    nouns.add(word.substring(0, word.length() - 1));
                }
            }
            return nouns;
        }

        private static boolean isPlural(String word) {
            return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        }

        private int add(int from, int to, Figure.Kind kind, double value, String unit) {
            int end = tokens.get(to - 1).end();
            int shown = end;
            Token next = at(to);
            Token after = at(to + 1);
            if (next != null && next.isHyphen() && after != null && units.containsKey(after.lower())) {
                shown = after.end();
            } else if (next != null && (units.containsKey(next.lower()) || next.is("%"))) {
                shown = next.end();
            }
            int start = tokens.get(from).start();
            found.add(new Figure(start, end, text.substring(start, shown), kind, value, unit, nouns(to, !strict && value == 1)));
            return to;
        }

        private Token at(int i) {
            return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
        }

        private boolean is(int i, String form) {
            return at(i) != null && at(i).is(form);
        }
    }
}
