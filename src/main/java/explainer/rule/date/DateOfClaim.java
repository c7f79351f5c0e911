package explainer.rule.date;

import explainer.content.Site;
import explainer.date.DateMention;
import explainer.date.DateMention.Kind;
import explainer.date.Dates;
import explainer.rule.support.Statement;
import explainer.source.NamedDay;
import explainer.text.Phrases;
import explainer.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date that a claim tells.
 *
 * @param mention as its words give it
 * @param named   the record's phrase for it, or null
 */
public record DateOfClaim(DateMention mention, NamedDay named) {

    private static final int FAR = 100;
    private static final Pattern APPOSED = Pattern.compile("(?:,| \\(|:| -| \u2013| \u2014)? ?(?:on |in )?(?:the )?");

    /** The phrases of all records that stand for a day. */
    public static Phrases<NamedDay> days(Site site) {
        Phrases<NamedDay> days = new Phrases<>(false);
        site.records().forEach(record -> record.days().forEach(day -> days.add(day.phrase(), day)));
        return days;
    }

    /** The dates of a claim, in order; a phrase of a record for a day is one. */
    public static List<DateOfClaim> of(Statement statement, Phrases<NamedDay> days) {
        String text = statement.claim().text();
        List<DateOfClaim> told = new ArrayList<>();
        BitSet named = new BitSet();
        List<Token> tokens = statement.tokens();
        for (Phrases.Match<NamedDay> match : days.in(tokens)) {
            int start = tokens.get(match.from()).start();
            int end = tokens.get(match.to() - 1).end();
            named.set(start, end);
            told.add(of(text, start, end, match.values().get(0)));
        }
        Dates.in(text, tokens).stream().filter(m -> named.get(m.start(), m.end()).isEmpty()).forEach(m -> told.add(new DateOfClaim(m, null)));
        told.sort(Comparator.comparingInt(each -> each.mention.start()));
        return told;
    }

    private static DateOfClaim of(String text, int start, int end, NamedDay named) {
        LocalDate day = named.date().earliest();
        return new DateOfClaim(new DateMention(start, end, text.substring(start, end), Kind.DATE, day.getYear(), day.getMonthValue(),
                day.getDayOfMonth(), null, DateMention.Link.NONE, false), named);
    }

    /** The one of a claim's dates that stands beside this, a shift: "a week later, on 21 March", "on 21 March, a week later". */
    public Optional<DateMention> apposed(List<DateOfClaim> all, String text) {
        return mention.kind() != Kind.SHIFT ? Optional.empty() : all.stream().map(DateOfClaim::mention)
                .filter(date -> date.kind() == Kind.DATE && Math.abs(date.start() - mention.end()) < FAR && isBeside(date, text)).findFirst();
    }

    private boolean isBeside(DateMention date, String text) {
        return date.start() > mention.end() && APPOSED.matcher(text.substring(mention.end(), date.start())).matches()
                || date.end() < mention.start() && text.substring(date.end(), mention.start()).equals(", ");
    }
}
