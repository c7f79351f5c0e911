package explainer.rule.date;

import explainer.content.Block;
import explainer.content.Document;
import explainer.date.DateMention;
import explainer.date.DateMention.Kind;
import explainer.rule.support.Facts;
import explainer.source.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The dates that a page has told so far, from which "the next day" and "a month earlier" are counted. */
public final class Timeline {

    private final Set<Anchor> page = new HashSet<>();
    /** The cited passages whose dates are not there yet: few pages count from any. */
    private final List<Facts> passages = new ArrayList<>();
    private final Optional<Edtf> written;
    private Block current;
    private Edtf.Point last;
    private Edtf.Point lastOfPage;
    /** Where the last shift led from there: "three days after that" may count from either. */
    private final Set<Anchor> since = new HashSet<>();

    /** A date counted in one unit: days, months, years or decades since the calendar's beginning. */
    private record Anchor(ChronoUnit unit, long number) {
    }

    /** Starts with what the header of a page tells. */
    public Timeline(Document document) {
        written = Edtf.tryParse(document.header().value("date"));
        Edtf.tryParse(document.header().value("when")).ifPresent(when -> add(page, when));
    }

    /** A cited passage: its dates count as told. */
    public void passage(Facts facts) {
        passages.add(facts);
    }

    /** A date of the text. */
    public void told(DateMention mention, Block in) {
        enter(in);
        mention.edtf().filter(date -> mention.kind() == Kind.DATE).flatMap(Edtf::first).ifPresent(point -> {
            last = point;
            lastOfPage = point;
            since.clear();
        });
    }

    private void enter(Block in) {
        if (current != in) {
            current = in;
            last = null;
            since.clear();
        }
    }

    private static void add(Set<Anchor> anchors, Edtf date) {
        date.first().ifPresent(point -> add(anchors, point));
        date.last().ifPresent(point -> add(anchors, point));
    }

    /** A day is a day, and of a month, year and decade as well; a month is no day. */
    private static void add(Set<Anchor> anchors, Edtf.Point point) {
        LocalDate day = point.earliest();
        Edtf.Precision precision = point.precision();
        if (precision == Edtf.Precision.DAY) {
            anchors.add(new Anchor(ChronoUnit.DAYS, day.toEpochDay()));
        }
        if (precision.compareTo(Edtf.Precision.MONTH) <= 0) {
            anchors.add(new Anchor(ChronoUnit.MONTHS, day.getYear() * 12L + day.getMonthValue()));
        }
        if (precision.compareTo(Edtf.Precision.YEAR) <= 0) {
            anchors.add(new Anchor(ChronoUnit.YEARS, day.getYear()));
        }
        if (precision.compareTo(Edtf.Precision.DECADE) <= 0) {
            anchors.add(new Anchor(ChronoUnit.DECADES, day.getYear() / 10));
        }
    }

    /** Whether a passage says so in its own words: the same shift, or a figure of as many days, months or years. */
    static boolean says(Facts facts, DateMention shift) {
        String unit = shift.unitName();
        return facts.mentions().stream().anyMatch(m -> m.kind() == Kind.SHIFT && m.unit() == shift.unit() && m.year() == shift.year())
                || facts.figures().stream().anyMatch(f -> f.value() == Math.abs(shift.year()) && f.unit().equals(unit));
    }

    /**
     * Whether a shift leads from a date that was told to one that a cited passage gives: from the last date of its own
     * paragraph when that is exact enough, else from any that the page has had so far; or between two of the passages'.
     *
     * @param meant which of the dates it may lead to: "a week later, on 21 March"
     */
    boolean reaches(DateMention shift, List<Facts> cited, Predicate<Edtf> meant, Block in) {
        enter(in);
        passages.forEach(facts -> facts.dates().forEach(date -> add(page, date)));
        passages.clear();
        boolean weeks = shift.unit() == ChronoUnit.WEEKS;
        ChronoUnit unit = weeks ? ChronoUnit.DAYS : shift.unit();
        long amount = weeks ? shift.year() * 7L : shift.year();
        Set<Anchor> starts = new HashSet<>();
        Set<Anchor> targets = new HashSet<>();
        cited.stream().flatMap(facts -> facts.dates().stream()).forEach(date -> {
            add(starts, date);
            if (meant.test(date)) {
                add(targets, date);
            }
        });
        Set<Anchor> from = new HashSet<>(since);
        if (last != null) {
            add(from, last);
        }
        boolean exact = from.stream().anyMatch(anchor -> anchor.unit == unit);
        List<Anchor> reached = targets.stream().filter(target -> target.unit == unit).filter(target -> {
            Anchor start = new Anchor(unit, target.number - amount);
            return starts.contains(start) || (exact ? from : page).contains(start);
        }).toList();
        since.addAll(reached);
        return !reached.isEmpty();
    }

    /** The last date that the page has told. */
    public Optional<Edtf.Point> last() {
        return Optional.ofNullable(lastOfPage);
    }

    /** "This year", "last month", counted from the day the page was written. */
    Optional<DateMention> now(DateMention mention) {
        return written.filter(Edtf::isExact).map(date -> {
            LocalDate day = date.earliest().plus(mention.year(), mention.unit());
            int month = mention.unit() == ChronoUnit.MONTHS ? day.getMonthValue() : 0;
            return new DateMention(mention.start(), mention.end(), mention.text(), Kind.DATE, day.getYear(), month, 0, null,
                    mention.link(), mention.about());
        });
    }
}
