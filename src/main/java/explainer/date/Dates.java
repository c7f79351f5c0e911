package explainer.date;

import explainer.date.DateMention.Kind;
import explainer.date.DateMention.Link;
import explainer.text.Token;
import explainer.text.WordList;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the dates of a text, in English, from left to right. Any text gives an answer, in linear time. */
public final class Dates {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = Map.of("monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4,
            "friday", 5, "saturday", 6, "sunday", 7);
    private static final Map<String, ChronoUnit> UNITS = Map.of("day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS, "morning", ChronoUnit.DAYS, "afternoon", ChronoUnit.DAYS,
            "evening", ChronoUnit.DAYS, "night", ChronoUnit.DAYS, "decade", ChronoUnit.DECADES,
            "fortnight", ChronoUnit.WEEKS);
    /** Months that are words or first names as well: they need a preposition, a day or a year. */
    private static final Set<String> WEAK = Set.of("march", "april", "may", "june", "august", "mar", "sun");
    private static final Set<String> AT = words("on in at during");
    private static final Set<String> BEFORE = Set.of("before");
    private static final Set<String> AFTER = Set.of("after");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Set<String> END = words("until till by since from between");
    private static final Set<String> ABOUT = words("about around roughly approximately circa ca perhaps probably some");
    private static final Set<String> SKIPPED = Stream.concat(ABOUT.stream(), words("the early late mid end start "
            + "beginning middle evening morning night afternoon hours of that s year month spring summer autumn fall winter").stream())
            .collect(Collectors.toSet());
    private static final Set<String> BEFORE_MONTH = words("in of since by until till from to before after during early "
            + "late mid last this next between and through around about that");
    private static final Set<String> BEFORE_OLD_YEAR = words("in of since by until till from to before after during "
            + "early late mid year between spring summer autumn winter circa and");
    private static final Set<String> COUNTED = words("about some nearly almost over than least around exactly only "
            + "another roughly approximately");
    /** After "around 2010" these begin something new, and are counted by no number: not "around 2010 bags". */
    private static final Set<String> ENDS = Set.copyOf(WordList.load("small-words").entries());
    private static final Set<String> PLURALS = words("people men women children");
    private static final int TEN = 10;
    private static final int HALF_A_YEAR = 6;
    /** How many days a row of them may have. */
    private static final int LONGEST = 6;
    private static final Set<String> NUMBER_WORDS = words("a an one two three four five six seven eight nine ten eleven twelve");
    /** From the thirties; the twenties may be of either century. */
    private static final List<String> DECADES = List.of("thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final List<String> SMALL = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");

    /** From the ninth. */
    private static final List<String> CENTURIES = List.of("ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month.getValue());
            MONTHS.put(name.substring(0, 3), month.getValue());
        }
        MONTHS.put("sept", 9);
    }

    /** The words that a date may begin with. */
    private static final Set<String> FIRST = Stream.of(MONTHS.keySet(), WEEKDAYS.keySet(), TENS, NUMBER_WORDS, SMALL, CENTURIES, DECADES,
            words("next following previous preceding the this last")).flatMap(Collection::stream).collect(Collectors.toSet());

    /** What a bare number counts when one of these follows it. */
    private static final Set<String> COUNTED_THINGS = words("people persons men women percent hours hour days weeks months "
            + "minutes seconds years metres meters feet miles km kilometres kilometers euros dollars pounds roubles rubles "
            + "tonnes tons kg times pages");

    private final String text;
    private final List<Token> tokens;
    private final List<DateMention> found = new ArrayList<>();

    private Dates(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The dates of a text. */
    public static List<DateMention> in(String text) {
        return in(text, Token.of(text));
    }

    /** The same for a text whose tokens are at hand. */
    public static List<DateMention> in(String text, List<Token> tokens) {
        return new Dates(text, tokens).run();
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private List<DateMention> run() {
        int i = 0;
        while (i < tokens.size()) {
            if (!mayBegin(tokens.get(i))) {
                i++;
                continue;
            }
            i = Math.max(i + 1, tokens.get(i).kind() == Token.Kind.NUMBER ? ofDigits(i) : ofWords(i));
        }
        return found;
    }

    private int ofDigits(int i) {
        int to = iso(i);
        to = to > i ? to : numeric(i);
        to = to > i ? to : dayMonth(i);
        to = to > i ? to : decade(i);
        to = to > i ? to : century(i);
        to = to > i ? to : shift(i);
        return to > i ? to : year(i);
    }

    private int ofWords(int i) {
        int to = monthFirst(i);
        to = to > i ? to : century(i);
        to = to > i ? to : shift(i);
        return to > i ? to : other(i);
    }

    /** Told at a glance: with most words of a text no date begins. */
    private static boolean mayBegin(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.WORD && FIRST.contains(token.lower());
    }

    /** 2022-02-25, 2022-02. */
    private int iso(int i) {
        if (!digits(i, 4) || !hyphen(i + 1) || !joined(i + 2) || !digits(i + 2, 2)) {
            return i;
        }
        int month = number(i + 2);
        boolean day = hyphen(i + 3) && joined(i + 4) && digits(i + 4, 2);
        if (month < 1 || month > 12 || !day && number(i) % 100 < month) {
            return i;
        }
        return date(i, day ? i + 5 : i + 3, number(i), month, day ? number(i + 4) : 0);
    }

    /** 25/02/2022, 25.02.2022. */
    private int numeric(int i) {
        boolean slash = is(i + 1, "/") && is(i + 3, "/");
        boolean dots = is(i + 1, ".") && is(i + 3, ".");
        boolean shape = (slash || dots) && isNumber(i) && isNumber(i + 2) && isNumber(i + 4) && joined(i + 1) && joined(i + 2)
                && joined(i + 3) && joined(i + 4) && length(i) <= 2 && length(i + 2) <= 2
                && (length(i + 4) == 4 || length(i + 4) == 2 && slash);
        if (!shape) {
            return i;
        }
        int a = number(i);
        int b = number(i + 2);
        int year = length(i + 4) == 4 ? number(i + 4) : 2000 + number(i + 4);
        if (slash && a <= 12 && b <= 12 && a != b) {
            return mention(i, i + 5, Kind.UNCLEAR, year, a, b, null);
        }
        boolean monthFirst = slash && b > 12;
        return date(i, i + 5, year, monthFirst ? a : b, monthFirst ? b : a);
    }

    /** 25 February 2022, the 25th of February, 21–26 February, 21 and 22 February 2022. */
    private int dayMonth(int i) {
        List<Integer> days = new ArrayList<>();
        int at = i;
        while (days.size() < LONGEST && isDay(at)) {
            days.add(at);
            at += isSuffix(at + 1) ? 2 : 1;
            if (month(at) > 0 || is(at, "of") && month(at + 1) > 0) {
                break;
            }
            boolean more = hyphen(at) || is(at, "to") || is(at, "and") || is(at, "or") || is(at, ",");
            if (!more) {
                return i;
            }
            at += is(at, ",") && is(at + 1, "and") ? 2 : 1;
            at += is(at, "on") ? 1 : 0;
            at += is(at, "the") ? 1 : 0;
        }
        at += is(at, "of") ? 1 : 0;
        int month = month(at);
        if (days.isEmpty() || month == 0 || WEAK.contains(tokens.get(at).lower()) && !tokens.get(at).isCapitalised()) {
            return i;
        }
        int end = afterMonth(at);
        int yearAt = is(end, ",") && isYearHere(end + 1) ? end + 1 : end;
        int year = isYearHere(yearAt) ? number(yearAt) : 0;
        for (int k = 0; k < days.size(); k++) {
            boolean last = k == days.size() - 1;
            int to = last ? year > 0 ? yearAt + 1 : end : days.get(k) + 1;
            date(days.get(k), to, year, month, number(days.get(k)));
        }
        return year > 0 ? yearAt + 1 : end;
    }

    /** February 25, 2022; Feb. 21–26; February 2022; in February. */
    private int monthFirst(int i) {
        int month = month(i);
        if (month == 0 || !tokens.get(i).isCapitalised()) {
            return i;
        }
        int at = afterMonth(i);
        if (isDay(at) && !countsThings(i, at)) {
            int first = at;
            at += isSuffix(at + 1) ? 2 : 1;
            int row = row(i, first, at, month);
            if (row > at) {
                return row;
            }
            int second = (hyphen(at) || is(at, "to") || is(at, "and")) && isDay(at + 1) && month(at + 2) == 0 ? at + 1 : 0;
            at = second > 0 ? isSuffix(second + 1) ? second + 2 : second + 1 : at;
            int yearAt = is(at, ",") && isYearHere(at + 1) ? at + 1 : at;
            int year = isYearHere(yearAt) ? number(yearAt) : 0;
            int end = year > 0 ? yearAt + 1 : at;
            date(i, second > 0 ? first + 1 : end, year, month, number(first));
            return second > 0 ? date(second, end, year, month, number(second)) : end;
        }
        int yearAt = is(at, "of") || is(at, ",") ? at + 1 : at;
        if (isYearHere(yearAt)) {
            return date(i, yearAt + 1, number(yearAt), month, 0);
        }
        boolean full = tokens.get(i).lower().length() > 3 || is(i, "may") || is(i + 1, ".");
        boolean introduced = i > 0 && (BEFORE_MONTH.contains(tokens.get(i - 1).lower())
                || hyphen(i - 1) && is(i - 2, "mid"));
        return full && (introduced || !WEAK.contains(tokens.get(i).lower())) ? date(i, at, 0, month, 0) : i;
    }

    /** "In November 14 rooms were let", "November 14 people came": no day. */
    private boolean countsThings(int month, int number) {
        boolean word = number + 1 < tokens.size() && tokens.get(number + 1).kind() == Token.Kind.WORD;
        return word && (COUNTED_THINGS.contains(tokens.get(number + 1).lower())
                || is(month - 1, "in") && !isSuffix(number + 1) && isPlural(number + 1));
    }

    /** The days of "November 6, 13 and 15": the index after the last, or the index after the first where no such row begins. */
    private int row(int month, int first, int after, int number) {
        List<Integer> days = new ArrayList<>(List.of(first));
        int at = after;
        while (is(at, ",") && isDay(at + 1) && days.size() < LONGEST) {
            days.add(at + 1);
            at += isSuffix(at + 2) ? 3 : 2;
        }
        at += is(at, ",") ? 1 : 0;
        boolean ended = days.size() > 1 && is(at, "and") && isDay(at + 1) && month(at + 2) == 0;
        int end = isSuffix(at + 2) ? at + 3 : at + 2;
        // "On November 6, 13 and 15 people" may be people
        if (!ended || end < tokens.size() && tokens.get(end).kind() == Token.Kind.WORD && !ENDS.contains(tokens.get(end).lower())) {
            return after;
        }
        days.add(at + 1);
        int yearAt = is(end, ",") && isYearHere(end + 1) ? end + 1 : end;
        int year = isYearHere(yearAt) ? number(yearAt) : 0;
        for (int day : days) {
            date(day == first ? month : day, day == at + 1 && year > 0 ? yearAt + 1 : day + 1, year, number, number(day));
        }
        return year > 0 ? yearAt + 1 : end;
    }

    /** The 1990s, the ’90s; the 1800s are a hundred years, the 2000s ten. */
    private int decade(int i) {
        if (!isNumber(i) || number(i) % 10 != 0) {
            return i;
        }
        int s = i + 1 < tokens.size() && tokens.get(i + 1).isApostrophe() && joined(i + 1) ? i + 2 : i + 1;
        if (!is(s, "s") || !joined(s)) {
            return i;
        }
        if (digits(i, 4)) {
            return mention(i, s + 1, number(i) % 100 == 0 && number(i) < 2000 ? Kind.CENTURY : Kind.DECADE, number(i), 0, 0, null);
        }
        boolean two = digits(i, 2) && i > 0 && tokens.get(i - 1).isApostrophe() && joined(i);
        return two ? mention(i, s + 1, Kind.DECADE, 1900 + number(i), 0, 0, null) : i;
    }

    /** The 19th century, the nineteenth century. */
    private int century(int i) {
        int at = isDay(i) && isSuffix(i + 1) ? i + 2 : i + 1;
        int number = at == i + 2 ? number(i) : CENTURIES.indexOf(tokens.get(i).lower()) + 9;
        boolean first = is(i, "twenty") && hyphen(i + 1) && is(i + 2, "first");
        at = first ? i + 3 : at;
        return is(at, "century") && (first || number > 8) ? mention(i, at + 1, Kind.CENTURY, first ? 2000 : (number - 1) * 100, 0, 0, null) : i;
    }

    /** A day later, two weeks before, the next day, the year after. */
    private int shift(int i) {
        if ((is(i, "next") || is(i, "following") || is(i, "previous") || is(i, "preceding")) && unit(i + 1) != null
                && !is(i - 1, "a") && (!is(i, "next") || is(i - 1, "the") || is(i - 1, "very") || unit(i + 1) == ChronoUnit.DAYS)) {
            int sign = is(i, "next") || is(i, "following") ? 1 : -1;
            return mention(i, i + 2, Kind.SHIFT, sign, 0, 0, unit(i + 1));
        }
        boolean the = is(i, "the") && unit(i + 1) != null && !tokens.get(i + 1).lower().endsWith("s") && (is(i + 2, "before") || is(i + 2, "after"));
        // "twenty-three days after" is one number: neither its first word nor its last is the amount
        boolean compound = hyphen(i + 1) && i + 2 < tokens.size() && TENS.contains(tokens.get(i).lower())
                && SMALL.indexOf(tokens.get(i + 2).lower()) > 0 && unit(i + 3) != null;
        if (i > 1 && hyphen(i - 1) && TENS.contains(tokens.get(i - 2).lower())) {
            return i;
        }
        int amount = the ? 1 : compound
                ? (TENS.indexOf(tokens.get(i).lower()) + 2) * 10 + SMALL.indexOf(tokens.get(i + 2).lower()) : amount(i);
        int unitAt = the ? i + 1 : compound ? i + 3 : hyphen(i + 1) ? i + 2 : i + 1;
        ChronoUnit unit = amount > 0 ? unit(unitAt) : null;
        if (unit == null) {
            return i;
        }
        int at = unitAt + 1;
        // "One day after another" counts from nothing
        boolean row = is(at + 1, "another") || is(at + 1, "the") && is(at + 2, "other");
        boolean later = is(at, "later") || is(at, "after") && !row || is(at, "afterwards")
                || is(at, "on") && (at + 1 == tokens.size() || tokens.get(at + 1).kind() == Token.Kind.SIGN);
        boolean earlier = is(at, "earlier") || is(at, "before") || is(at, "previously") || is(at, "beforehand");
        if ((later || earlier) && is(i, "a") && is(i - 1, "half")) {
            // Half a day is no date
            return unit == ChronoUnit.YEARS ? mention(i - 1, at + 1, Kind.SHIFT, later ? HALF_A_YEAR : -HALF_A_YEAR, 0, 0, ChronoUnit.MONTHS) : i;
        }
        int times = tokens.get(unitAt).lower().startsWith("fortnight") ? 2 : 1;
        return later || earlier ? mention(i, at + 1, Kind.SHIFT, (later ? amount : -amount) * times, 0, 0, unit) : i;
    }

    /** 2022; 2015–2018; 2015-18. */
    private int year(int i) {
        if (!isYear(i)) {
            return i;
        }
        date(i, i + 1, number(i), 0, 0);
        boolean shortEnd = joined(i + 1) && joined(i + 2) && digits(i + 2, 2)
                && (hyphen(i + 1) && number(i + 2) > number(i) % 100 || is(i + 1, "/") && number(i + 2) == (number(i) + 1) % 100);
        return shortEnd ? date(i + 2, i + 3, number(i) / 100 * 100 + number(i + 2), 0, 0) : i + 1;
    }

    private int other(int i) {
        Token token = tokens.get(i);
        if (WEEKDAYS.containsKey(token.lower()) && token.isCapitalised()) {
            return mention(i, i + 1, Kind.WEEKDAY, 0, 0, WEEKDAYS.get(token.lower()), null);
        }
        int decade = DECADES.indexOf(token.lower());
        if (decade >= 0) {
            int the = is(i - 1, "early") || is(i - 1, "late") || is(i - 1, "mid") ? i - 2 : hyphen(i - 1) && is(i - 2, "mid") ? i - 3 : i - 1;
            return is(the, "the") ? mention(i, i + 1, Kind.DECADE, 1900 + 10 * (decade + 3), 0, 0, null) : i;
        }
        boolean deictic = is(i, "this") || is(i, "last") && !is(i - 1, "the") && !is(i - 1, "s") || is(i, "next") && !is(i - 1, "the");
        boolean period = is(i + 1, "year") || is(i + 1, "month");
        if (deictic && period && !is(i + 2, "of")) {
            int amount = is(i, "this") ? 0 : is(i, "last") ? -1 : 1;
            return mention(i, i + 2, Kind.FROM_NOW, amount, 0, 0, unit(i + 1));
        }
        return i;
    }

    private boolean isYear(int i) {
        if (!isYearHere(i) || i > 0 && joined(i) && !"-(\"'/".contains(tokens.get(i - 1).text())) {
            return false;
        }
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean unit = next != null && (COUNTED_THINGS.contains(next.lower()) || next.is("%")
                || hyphen(i + 1) && i + 2 < tokens.size() && (UNITS.containsKey(tokens.get(i + 2).lower())
                || tokens.get(i + 2).is("page")));
        String before = i > 0 ? tokens.get(i - 1).lower() : "";
        boolean amount = COUNTED.contains(before) && !ENDS.contains(next == null ? "" : next.lower())
                && (isPlural(i + 1) || isPlural(i + 2) && !(ABOUT.contains(before) && number(i) % TEN > 0));
        return !unit && !amount && (number(i) >= 1900 && number(i) < 2100 || BEFORE_OLD_YEAR.contains(before) || before.equals("-"));
    }

    /** Whether a word may be the plural that a number counts. */
    private boolean isPlural(int i) {
        String word = i < tokens.size() && !tokens.get(i).isCapitalised() ? tokens.get(i).lower() : "";
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") || PLURALS.contains(word);
    }

    private int date(int from, int to, int year, int month, int day) {
        int longest = month == 0 ? 31 : month > 12 ? 0 : Month.of(month).maxLength();
        boolean possible = day <= longest && (month > 0 || day == 0) && (day == 0 || year == 0 || java.time.YearMonth.of(year, month).isValidDay(day));
        return mention(from, to, possible ? Kind.DATE : Kind.IMPOSSIBLE, year, month, day, null);
    }

    private int mention(int from, int to, Kind kind, int year, int month, int day, ChronoUnit unit) {
        Link link = Link.NONE;
        boolean about = false;
        for (int k = from - 1; k >= Math.max(0, from - 6); k--) {
            String word = tokens.get(k).lower();
            about |= ABOUT.contains(word);
            link = AT.contains(word) ? Link.AT : BEFORE.contains(word) ? Link.BEFORE : AFTER.contains(word) ? Link.AFTER
                    : END.contains(word) ? Link.END : link;
            if (link != Link.NONE || !SKIPPED.contains(word) && !tokens.get(k).isHyphen() && !tokens.get(k).isApostrophe()) {
                break;
            }
        }
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        Link tied = endsRange(from) ? Link.END : link;
        found.add(new DateMention(start, end, text.substring(start, end), kind, year, month, day, unit, tied, about));
        return to;
    }

    /** Whether a date that starts at a token is the end of a range; its beginning, found before it, is then an end as well. */
    private boolean endsRange(int from) {
        DateMention before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before == null || from == 0 || from > 1 && before.end() != tokens.get(from - 2).end()) {
            return false;
        }
        boolean range = hyphen(from - 1) || is(from - 1, "/") || is(from - 1, "to") || is(from - 1, "and") && before.link() == Link.END;
        if (range) {
            found.set(found.size() - 1, before.tiedBy(Link.END));
        }
        return range;
    }

    private int month(int i) {
        return i >= 0 && i < tokens.size() ? MONTHS.getOrDefault(tokens.get(i).lower(), 0) : 0;
    }

    /** After a month's name and the full stop of a short one. */
    private int afterMonth(int i) {
        boolean shortened = tokens.get(i).text().length() <= 4 && is(i + 1, ".") && joined(i + 1) && i + 2 < tokens.size()
                && (isNumber(i + 2) || !tokens.get(i + 2).isCapitalised());
        return shortened ? i + 2 : i + 1;
    }

    private ChronoUnit unit(int i) {
        String word = i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
        return UNITS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    private int amount(int i) {
        if (isNumber(i)) {
            return length(i) <= 3 ? number(i) : 0;
        }
        if (!NUMBER_WORDS.contains(tokens.get(i).lower())) {
            return 0;
        }
        return Math.max(1, SMALL.indexOf(tokens.get(i).lower()));
    }

    private boolean isDay(int i) {
        return isNumber(i) && length(i) <= 2 && number(i) >= 1 && number(i) <= 31
                && !(i > 0 && joined(i) && tokens.get(i - 1).kind() == Token.Kind.WORD);
    }

    private boolean isSuffix(int i) {
        return joined(i) && (is(i, "st") || is(i, "nd") || is(i, "rd") || is(i, "th"));
    }

    private boolean isYearHere(int i) {
        return digits(i, 4) && number(i) >= 1100 && number(i) < 2200;
    }

    private boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER && length(i) <= 9
                && tokens.get(i).text().length() == length(i) && tokens.get(i).text().indexOf('.') < 0;
    }

    private boolean digits(int i, int length) {
        return isNumber(i) && length(i) == length;
    }

    private int length(int i) {
        return tokens.get(i).end() - tokens.get(i).start();
    }

    private int number(int i) {
        return Integer.parseInt(tokens.get(i).text());
    }

    private boolean is(int i, String form) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(form);
    }

    private boolean hyphen(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isHyphen();
    }

    /** Whether no white space stands before a token. */
    private boolean joined(int i) {
        return i >= 0 && i < tokens.size() && !tokens.get(i).spaced();
    }
}
