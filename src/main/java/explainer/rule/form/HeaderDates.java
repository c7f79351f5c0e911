package explainer.rule.form;

import explainer.content.Document;
import explainer.content.Header.Field;
import explainer.rule.Sink;
import explainer.source.Edtf;
import explainer.text.Shorten;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates of a header. */
public final class HeaderDates {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final List<String> DAYS = List.of("date", "checked", "as_of", "focus_break");

    private HeaderDates() {
    }

    /** @param periods those of the timeline, or none when there is no timeline or one of them cannot be read */
    public static void check(Document document, List<Edtf> periods, Sink sink) {
        for (String key : DAYS) {
            field(document, key).filter(field -> day(field.value()).isEmpty()).ifPresent(field ->
                    report(document, field, Shorten.quote(field.value()) + " is not a date",
                            "Write " + key + " as year, month, day: 2025-03-09.", sink));
        }
        Optional<Edtf> written = day(document.header().value("date"));
        field(document, "checked").ifPresent(field -> day(field.value()).filter(checked -> written.isPresent()
                && checked.earliest().isBefore(written.get().earliest())).ifPresent(checked ->
                report(document, field, "the page was checked on " + checked + ", before it was written on " + written.get(),
                        "“checked” is the day of a later look; leave it out until there is one.", sink)));
        field(document, "when").ifPresent(field -> when(document, field, periods, sink));
        focus(document, sink);
    }

    private static void when(Document document, Field field, List<Edtf> periods, Sink sink) {
        Optional<Edtf> when = Edtf.tryParse(field.value());
        if (when.isEmpty()) {
            report(document, field, Shorten.quote(field.value()) + " is not a date that can be read",
                    "Write 2022-02-25, 2022-01, 2022, 199X, 2022-02~ (about), ../2022-02-21 (by), 2022-02-26/.. (since) or "
                            + "2022-02-24/2022-02-26.", sink);
        } else if (document.type().equals("event") && document.published() && !periods.isEmpty()
                && periods.stream().noneMatch(period -> period.contains(when.get()))) {
            report(document, field, "no period of the timeline holds " + Shorten.quote(field.value()),
                    "Widen a period in the header of the timeline, or mend the date.", sink);
        }
    }

    private static void focus(Document document, Sink sink) {
        Optional<Edtf> focus = field(document, "focus").flatMap(field -> {
            Optional<Edtf> run = Edtf.tryParse(field.value()).filter(e -> field.value().matches("[0-9-]{10}/[0-9-]{10}"));
            if (run.isEmpty()) {
                report(document, field, Shorten.quote(field.value()) + " is not a run of days",
                        "Write the first and the last: 2022-02-21/2022-02-26.", sink);
            }
            return run;
        });
        field(document, "focus_break").ifPresent(field -> day(field.value()).filter(day -> focus.isPresent()
                && !focus.get().contains(day)).ifPresent(day -> report(document, field, "the day " + day
                + " does not lie in the focus, " + focus.get(), "Name a day of the focus.", sink)));
    }

    /** A day of the calendar as year, month, day; or empty. */
    public static Optional<Edtf> day(String value) {
        return DAY.matcher(value).matches() ? Edtf.tryParse(value) : Optional.empty();
    }

    private static Optional<Field> field(Document document, String key) {
        return document.header().field(key).filter(field -> !field.value().isEmpty());
    }

    private static void report(Document document, Field field, String message, String hint, Sink sink) {
        sink.report(document.path(), field.at(), message, hint);
    }
}
