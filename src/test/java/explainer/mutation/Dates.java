package explainer.mutation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date in the text is moved by a day, a month, a year, or told more exactly than it was. */
final class Dates implements Mutation {

    static final List<String> MONTH = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");
    static final String MONTHS = String.join("|", MONTH);

    private static final Pattern DATE = Pattern.compile("\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(" + MONTHS + ")(?: (\\d{1,2})(?!\\d))?(?:,? (\\d{4}))?\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!(?:" + MONTHS + "),? |[\\d-])\\b((?:1[5-9]|20)\\d\\d)(s?)\\b");

    private final boolean finer;

    private Dates(boolean finer) {
        this.finer = finer;
    }

    static List<Mutation> all() {
        return List.of(new Dates(false), new Dates(true));
    }

    @Override
    public String name() {
        return finer ? "a date told more exactly" : "a date moved";
    }

    @Override
    public Stream<Mutant> of(Story story) {
        return story.prose().flatMap(place -> Stream.concat(
                DATE.matcher(place.text()).results().flatMap(found -> date(place, found)),
                YEAR.matcher(place.text()).results().flatMap(found -> year(place, found))));
    }

    private Stream<Mutant> date(Story.Place place, MatchResult found) {
        Story.Place whole = Story.part(place, found, 0);
        int month = MONTH.indexOf(found.group(2));
        int dayGroup = found.group(1) != null ? 1 : found.group(3) != null ? 3 : 0;
        if (finer) {
            Stream<String> changes = dayGroup > 0 ? Stream.empty()
                    : Stream.of("12 " + whole.text(), "3 " + whole.text());
            return Stream.concat(changes, found.group(4) == null && dayGroup > 0 ? Stream.of(whole.text() + " 2009") : Stream.empty())
                    .flatMap(text -> Story.replace(whole, text));
        }
        Story.Place name = Story.part(place, found, 2);
        Stream<Mutant> months = Stream.of(MONTH.get((month + 1) % 12), MONTH.get((month + 11) % 12))
                .flatMap(text -> Story.replace(name, text));
        Stream<Mutant> days = dayGroup == 0 ? Stream.empty() : off(Story.part(place, found, dayGroup), 1, 28);
        Stream<Mutant> years = found.group(4) == null ? Stream.empty() : off(Story.part(place, found, 4), 1, 9999);
        return Stream.of(days, months, years).flatMap(each -> each);
    }

    private Stream<Mutant> year(Story.Place place, MatchResult found) {
        Story.Place year = Story.part(place, found, 1);
        boolean decade = !found.group(2).isEmpty();
        if (finer) {
            Story.Place whole = Story.part(place, found, 0);
            return decade ? Story.replace(whole, year.text().substring(0, 3) + "4")
                    : Stream.of("March " + year.text(), "3 March " + year.text()).flatMap(text -> Story.replace(year, text));
        }
        return off(year, decade ? 10 : 1, 9999);
    }

    private static Stream<Mutant> off(Story.Place number, int step, int max) {
        int n = Integer.parseInt(number.text());
        return Stream.of(n - step, n + step).filter(m -> m > 0 && m <= max)
                .flatMap(m -> Story.replace(number, Integer.toString(m)));
    }
}
