package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.source.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A claim in which somebody answers or gives an interview, where its passages have that he did not. */
public final class Unanswered {

    private static final Pattern NO_ANSWER = pattern("(?:declin|refus)\\p{L}* (?:to )?(?:comment|answer|reply|respond)"
            + "|(?:not|n[’']t) (?:reply|respond|answer|comment|replied|responded|answered|commented)|no (?:answer|reply|comment|response)"
            + "|unanswered|without (?:comment|reply|answer)|ignor\\p{L}* (?:\\p{L}+ ){0,2}(?:requests?|questions?|letters?|calls?)");
    private static final Pattern ANSWERS = pattern("replied|responded|answered|commented|replies|responds|comments|answers(?! for)"
            + "|(?:gave|gives|sent|sends) (?:an|his|her|its|their) (?:answer|reply)");
    /** Who was asked, and then said so. */
    private static final Pattern WHEN_ASKED = pattern("(?:denies|denied|confirms|confirmed|admits|admitted)[^.;:]* (?:when|asked for (?:a |his "
            + "|her |its |their )?comment)"
            + "(?: \\p{L}+){0,2}(?: (?:was|were))? (?:asked|comment)");
    private static final Pattern NO_INTERVIEW = pattern("(?:declin|refus)\\p{L}* (?:an |to be |all |any )?interview(?:s|ed)?|no interviews?"
            + "|not (?:be )?interviewed");
    private static final Pattern INTERVIEW = pattern("(?:gave|gives|granted|grants|given) (?:\\p{L}+ ){0,2}interviews?"
            + "|(?:was|were|been|be) interviewed|agreed to (?:an interview|be interviewed)|in an interview");
    /** A claim with one of these may tell of the silence itself. */
    private static final Pattern KEPT = pattern("no|not|nor|never|neither|none|nobody|nothing|without|cannot|\\p{L}+n[’']t|refus\\p{L}*|declin\\p{L}*"
            + "|unanswered|silent|silence|ignor\\p{L}*|unwilling|unable|turn(?:s|ed) down|fail\\p{L}*|whether");

    /**
     * What a passage has of the kind.
     *
     * @param answer    whether it has that somebody did not answer, and nobody who did
     * @param interview whether it has that somebody gave no interview, and nobody who did
     */
    private record Silence(boolean answer, boolean interview) {

        static Silence of(Passage passage) {
            String text = String.join(" ; ", passage.texts());
            return new Silence(is(NO_ANSWER, ANSWERS, text), is(NO_INTERVIEW, INTERVIEW, text));
        }

        private static boolean is(Pattern silence, Pattern speech, String text) {
            Matcher silent = silence.matcher(text);
            return silent.find() && !speech.matcher(silent.replaceAll(" ")).find();
        }
    }

    private final Map<String, Silence> byId = new HashMap<>();

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** Holds a claim against the passages it rests on. */
    public void check(Claim claim, List<Gists.Gist> cited, Sink sink) {
        List<Silence> silences = cited.stream().map(gist -> byId.computeIfAbsent(gist.passage().id(), id -> Silence.of(gist.passage()))).toList();
        boolean answer = !silences.isEmpty() && silences.stream().allMatch(Silence::answer);
        boolean interview = !silences.isEmpty() && silences.stream().allMatch(Silence::interview);
        if (!answer && !interview || claim.has(Citation.Mark.EDITOR) || claim.has(Citation.Mark.NOT_SAID) || claim.text().endsWith("?")
                || KEPT.matcher(claim.text()).find()) {
            return;
        }
        if (answer) {
            report(ANSWERS, claim, cited.get(0).passage(), "no answer was given", sink);
            report(WHEN_ASKED, claim, cited.get(0).passage(), "no answer was given", sink);
        }
        if (interview) {
            report(INTERVIEW, claim, cited.get(0).passage(), "no interview was given", sink);
        }
    }

    private static void report(Pattern pattern, Claim claim, Passage passage, String says, Sink sink) {
        Matcher matcher = pattern.matcher(claim.text());
        if (matcher.find()) {
            sink.report(claim, matcher.start(), "“" + matcher.group() + "” is told where passage " + passage.id() + " has that " + says,
                    "Say that, or cite the passage in which somebody answers. It says: " + passage.gist());
        }
    }
}
