package explainer.rule.date;

import explainer.content.Site;
import explainer.date.DateMention;
import explainer.date.DateMention.Kind;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import explainer.text.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things that go by their month or year: "the February letter" of a passage that only says "the letter", where another of
 * the same source has a letter in February.
 */
public final class CalledByDate {

    private static final Pattern POINTING = Pattern.compile("(?i)(?<!\\p{L})(?:the|that|this|his|her|its|their|['’]s) $");
    private static final Pattern THING = Pattern.compile(" (\\p{Ll}{3,})(?!\\p{L})");
    private static final int NEAR = 8;
    private static final Set<String> STOPS = Set.copyOf(WordList.load("small-words").entries());

    private final Site site;
    private final Map<String, Facts> facts;

    /** For the passages of a site, by what they state. */
    public CalledByDate(Site site, Map<String, Facts> facts) {
        this.site = site;
        this.facts = facts;
    }

    /** Whether a date only says which thing of a source is meant, and the source has such a thing of that date. */
    public boolean is(DateMention mention, Statement statement) {
        String text = statement.claim().text();
        Matcher thing = THING.matcher(text).region(mention.end(), text.length());
        if (mention.kind() != Kind.DATE || mention.day() > 0 || !POINTING.matcher(text.substring(Math.max(0, mention.start() - NEAR), mention.start())).find()
                || !thing.lookingAt() || STOPS.contains(thing.group(1))) {
            return false;
        }
        Pattern word = Pattern.compile("(?<!\\p{L})" + thing.group(1) + "(?!\\p{L})");
        return statement.passages().stream().map(Passage::key).distinct().flatMap(key -> site.record(key).stream())
                .flatMap(record -> record.passages().stream())
                .anyMatch(passage -> word.matcher(passage.gist().toLowerCase(Locale.ROOT)).find()
                        && facts.get(passage.id()).dates().stream().anyMatch(mention::isCarriedBy));
    }
}
