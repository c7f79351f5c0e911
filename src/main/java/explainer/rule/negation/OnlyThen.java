package explainer.rule.negation;

import explainer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Had not heard of it before Friday" is another word for "heard of it only on Friday", "first heard of it on Friday" or just
 * "heard of it on Friday"; and "had not rung for ten years" for "rang for the first time in ten years".
 */
final class OnlyThen {

    private static final Set<String> TILL = Set.of("before", "until", "till");
    private static final Set<String> TO_BE = Set.of("is", "are", "was", "were");
    private static final Pattern ONLY = Pattern.compile("(?i)(?<!\\p{L})(?:only|first|not until|not before)\\b");
    private static final Pattern FIRST = Pattern.compile("(?i)(?<!\\p{L})(?:only|first|for the first time)(?!\\p{L})");
    /** A gist that says the same of the time up to then: "until Friday", but not "until after Friday". */
    private static final Pattern UP_TO = Pattern.compile("(?i)(?<!\\p{L})(?:before|until|till|by) (?:[\\p{L}\\p{N}.]+ ){0,2}$");
    private static final Pattern NOT_UP_TO =
            Pattern.compile("(?i)(?<!\\p{L})(?:not|never|no|nobody|nothing|none|only|until after|delay\\p{L}*|n[’']t)(?!\\p{L})");
    private static final Pattern CLAUSES = Pattern.compile("[;:]\\s|(?<=\\p{L}{3})\\.\\s|, (?:and|but) ");
    private static final Pattern END = Pattern.compile("[,;:]\\s|\\.(?:\\s\\p{Lu}|$)| \\[");
    private static final Pattern AS_LONG_AS = Pattern.compile("(?i)(?<!\\p{L})(?:as|so) long as (?!\\p{L}+ \\p{L}+ (?:which|that) )");
    private static final Pattern UNTIL = Pattern.compile("(?i)(?<!\\p{L})(?:until|till|before) ([^,;:]+)");
    /** How long "not … for ten years" lasted. */
    private static final Pattern LASTED =
            Pattern.compile("(?i)(?<!\\p{L})(?:for|in) (?:\\p{L}+ ){0,2}?(\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty"
                    + "|forty|fifty)(?= (?:hour|day|week|month|year|decade)s)");

    private final Denied denied;

    OnlyThen(Denied denied) {
        this.denied = denied;
    }

    /** Whether a claim denies something up to a time, and a passage says that it was so then, or first. */
    boolean denies(Denying passage, Denial denial, String claim) {
        String gist = passage.passage().gist();
        if (untilThen(denial, gist)) {
            return true;
        }
        if (lasted(denial.clause().substring(denial.within()), gist)) {
            return true;
        }
        int end = Math.min(claim.length(), denial.at() - (denial.within() - denial.word().length()) + denial.clause().length());
        List<Word> after = Word.loose(claim.substring(end));
        // "He had not spoken of it before"
        boolean ever = after.size() == 1 && after.get(0).form().equals("before");
        if (ever) {
            List<String> words = denied.telling(denial.about());
            return CLAUSES.splitAsStream(gist)
                    .anyMatch(clause -> FIRST.matcher(clause).find() && words.stream().anyMatch(denied.index().stems().set(clause)::contains));
        }
        // "What it had not been before is not said" has no time
        if (after.size() < 2 || !TILL.contains(after.get(0).form()) || TO_BE.contains(after.get(1).form())) {
            return false;
        }
        String time = claim.substring(end + after.get(0).end());
        Matcher stop = END.matcher(time);
        Set<String> words = denied.index().stems().set(stop.find() ? time.substring(0, stop.start()) : time);
        List<String> about = denied.telling(denial.about());
        return CLAUSES.splitAsStream(gist).anyMatch(clause -> {
            Set<String> told = denied.index().stems().set(clause);
            boolean same = about.stream().anyMatch(told::contains);
            return same && ONLY.matcher(clause).find() || isThen(clause, words, told, same);
        });
    }

    /** Whether a clause of a gist tells of the same time, and not what was so up to it. */
    private boolean isThen(String clause, Set<String> time, Set<String> told, boolean same) {
        if (time.isEmpty() || !holds(time, told)) {
            return false;
        }
        int at = denied.index().stems().of(clause).stream().filter(word -> time.contains(word.form())).mapToInt(Word::start).min().orElse(0);
        String before = clause.substring(0, at);
        return UP_TO.matcher(before).find() ? NOT_UP_TO.matcher(before).find() : same && told.containsAll(time);
    }

    /** Whether all the figures of a time, and the half of its words, are told. */
    private static boolean holds(Set<String> time, Set<String> told) {
        return time.stream().filter(word -> Character.isDigit(word.charAt(0))).allMatch(told::contains)
                && 2 * time.stream().filter(told::contains).count() >= time.size();
    }

    /** "As long as the bridge was not ready", where a passage has "until the bridge is". */
    private boolean untilThen(Denial denial, String gist) {
        Matcher as = AS_LONG_AS.matcher(denial.clause()).region(0, denial.within());
        Matcher until = UNTIL.matcher(gist);
        Set<String> thing = as.find() ? denied.index().stems().set(denial.clause().substring(as.end(), denial.within())) : Set.of();
        while (!thing.isEmpty() && until.find()) {
            if (holds(thing, denied.index().stems().set(until.group(1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean lasted(String clause, String gist) {
        Matcher lasted = LASTED.matcher(clause);
        return lasted.find() && Pattern.compile("(?i)(?<!\\p{L})first(?: time)? (?:in|for) (?:\\p{L}+ ){0,2}?" + lasted.group(1) + "(?![\\p{L}\\p{N}])")
                .matcher(gist).find();
    }
}
