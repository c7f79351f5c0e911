package explainer.mutation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An event's {@code when} is moved by a day, a month, a year, or made more exact, at either end of an interval. */
final class HeaderDates implements Mutation {

    private static final Pattern POINT = Pattern.compile("(\\d{3}[\\dX])(?:-(\\d\\d))?(?:-(\\d\\d))?([~?%])?");

    private final boolean finer;

    private HeaderDates(boolean finer) {
        this.finer = finer;
    }

    static List<Mutation> all() {
        return List.of(new HeaderDates(false), new HeaderDates(true));
    }

    @Override
    public String name() {
        return finer ? "an event's date made more exact" : "an event's date moved";
    }

    @Override
    public Stream<Mutant> of(Story story) {
        return story.claims().filter(place -> place.claim().field().equals("when"))
                .flatMap(place -> POINT.matcher(place.text()).results().flatMap(found -> point(place, found)));
    }

    private Stream<Mutant> point(Story.Place place, MatchResult found) {
        Story.Place whole = Story.part(place, found, 0);
        boolean decade = found.group(1).endsWith("X");
        if (finer) {
            String sign = found.group(4) == null ? "" : found.group(4);
            String date = whole.text().substring(0, whole.text().length() - sign.length());
            Stream<String> exact = decade ? Stream.of(date.replace('X', '4'))
                    : found.group(2) == null ? Stream.of(date + "-03", date + "-03-12")
                    : found.group(3) == null ? Stream.of(date + "-12", date + "-03") : Stream.empty();
            return Stream.concat(exact.map(text -> text + sign), sign.isEmpty() ? Stream.empty() : Stream.of(date))
                    .flatMap(text -> Story.replace(whole, text));
        }
        Stream<Mutant> years = decade ? decades(Story.part(place, found, 1)) : off(Story.part(place, found, 1), 9999, "%04d");
        Stream<Mutant> months = found.group(2) == null ? Stream.empty() : off(Story.part(place, found, 2), 12, "%02d");
        Stream<Mutant> days = found.group(3) == null ? Stream.empty() : off(Story.part(place, found, 3), 28, "%02d");
        return Stream.of(years, months, days).flatMap(each -> each);
    }

    private static Stream<Mutant> decades(Story.Place decade) {
        int n = Integer.parseInt(decade.text().substring(0, 3));
        return Stream.of(n - 1, n + 1).flatMap(m -> Story.replace(decade, m + "X"));
    }

    private static Stream<Mutant> off(Story.Place number, int max, String format) {
        int n = Integer.parseInt(number.text());
        return Stream.of(n - 1, n + 1).filter(m -> m > 0 && m <= max)
                .flatMap(m -> Story.replace(number, String.format(format, m)));
    }
}
