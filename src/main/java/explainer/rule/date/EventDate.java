package explainer.rule.date;

import explainer.rule.Sink;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Edtf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the date of an event, the header's {@code when}, against the passages of the header's sources. */
public final class EventDate {

    private EventDate() {
    }

    /** The header's date is told on its own, so it may not rest on the end of a span. */
    public static void check(Statement statement, Map<String, Facts> facts, Sink sink) {
        Optional<Edtf> when = Edtf.tryParse(statement.claim().text());
        if (when.isEmpty()) {
            return;
        }
        sink.count("dates", 1);
        List<Edtf> dates = Facts.dates(statement, facts);
        boolean open = when.get().isOpen();
        boolean carried = open || !when.get().isInterval() ? dates.stream().anyMatch(date -> carries(date, when.get()))
                : Stream.of(when.get().first(), when.get().last()).map(Optional::orElseThrow)
                        .allMatch(end -> dates.stream().anyMatch(date -> hasEnd(date, end)));
        if (carried) {
            return;
        }
        sink.report(statement.claim(), 0, "“" + when.get() + "” " + wrong(when.get(), statement, dates),
                "Give it as exactly as a passage of the header's sources does and no more, or name the source that has it.");
    }

    /** A date of its own is carried by one as exact or more; an open span by one that is open on the same side. */
    private static boolean carries(Edtf date, Edtf when) {
        if (date.isQualified() && !when.isQualified()) {
            return false;
        }
        boolean sameEnds = date.first().isPresent() == when.first().isPresent() && date.last().isPresent() == when.last().isPresent();
        return sameEnds && (when.isOpen() ? hasEnd(date, when.first().or(when::last).orElseThrow()) : when.contains(date));
    }

    private static boolean hasEnd(Edtf date, Edtf.Point end) {
        return Stream.of(date.first(), date.last()).flatMap(Optional::stream).anyMatch(point ->
                !point.earliest().isBefore(end.earliest()) && !point.latest().isAfter(end.latest()));
    }

    /** What is wrong with a date that no passage carries, for a message. */
    public static String wrong(Edtf claimed, Statement statement, List<Edtf> dates) {
        String has = Statement.some(dates.stream().map(Edtf::words).toList(), "no date");
        boolean finer = dates.stream().anyMatch(date -> date.overlaps(claimed));
        return (finer ? "is more precise than " : "is no date of ") + statement.where() + " (there: " + has + ")";
    }
}
