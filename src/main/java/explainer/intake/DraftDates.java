package explainer.intake;

import explainer.date.DateMention;
import explainer.date.DateMention.Kind;
import explainer.date.Dates;
import explainer.source.Edtf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The dates of a source, passage after passage: one without a year takes that of the last date that has one. */
final class DraftDates {

    private int year;
    private int yearOf;

    /**
     * What one passage has.
     *
     * @param mentions as the words give them
     * @param dates    EDTF
     * @param why      which took the year of another passage, or ""
     * @param open     words that only a reader can resolve
     */
    record Of(List<DateMention> mentions, List<String> dates, String why, List<String> open) {
    }

    Of in(String text, int n) {
        List<DateMention> mentions = Dates.in(text);
        Set<String> dates = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>();
        Set<String> why = new LinkedHashSet<>();
        for (DateMention mention : mentions) {
            DateMention dated = mention;
            if (mention.kind() == Kind.DATE && mention.year() == 0 && mention.month() > 0 && year > 0) {
                dated = mention.in(year);
                why.add("“" + mention.text() + "” with the year of " + (yearOf == n ? "this passage" : "passage " + yearOf));
            }
            Edtf edtf = dated.edtf().orElse(null);
            if (edtf == null) {
                open.add(mention.text());
                continue;
            }
            if (mention.kind() == Kind.DATE && mention.year() > 0) {
                year = mention.year();
                yearOf = n;
            }
            String text0 = edtf.text() + (mention.about() ? "~" : "");
            dates.add(Edtf.tryParse(text0).isPresent() ? text0 : edtf.text());
        }
        return new Of(mentions, List.copyOf(dates), String.join("; ", why), List.copyOf(open));
    }
}
