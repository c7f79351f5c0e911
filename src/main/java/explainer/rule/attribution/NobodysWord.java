package explainer.rule.attribution;

import explainer.rule.negation.GapTalk;
import explainer.text.Entries;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds sentences that are nobody's account, so that no one has to be named for them: what is open, who did not
 * speak to the publication, and who the sources are and why they are not named. The words are data: {@code left-open},
 * {@code no-comment}, {@code anonymity}.
 */
final class NobodysWord {

    /** After these a sentence goes on to tell something. */
    private static final Set<String> TURNS = Set.of("but", "although", "though", "while", "whereas", "however");

    private static final Set<String> THEM = Set.of("they", "both", "two", "three", "four", "five", "six");

    private static final Pattern GOES_ON = Pattern.compile(", and (?!(?:" + String.join("|", GapTalk.ASKS) + "|so|neither|nor)\\b)");

    /** "Has not replied to several letters". */
    private static final Pattern NOT_ANSWERED = Pattern.compile("not (?:repl(?:y|ied) to|respond(?:ed)? to|answer(?:ed)?|react(?:ed)? to|return(?:ed)?) "
            + "(?:\\w+ ){0,2}(?:anything|further|more|questions?|requests?|messages?|letters?|calls?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies))\\b");

    private static final String FIND_OUT = "(?:establish|verify|confirm|check|determine|find out|ascertain|learn|reconstruct|clarify)\\b";

    /** "Nobody could establish", "was unable to verify", "could verify neither". */
    private static final Pattern NOT_FOUND_OUT = Pattern.compile("(?i)(?:nobody|no one|none of \\w+) (?:could|can|was able to"
            + "|has been able to) (?:\\w+ly )?" + FIND_OUT
            + "|(?:unable|not able|not been able|not possible|impossible|not in a position) to (?:\\w+ly )?" + FIND_OUT
            + "|(?:could|can)(?:not| not| neither) (?:\\w+ )?" + FIND_OUT + "|(?:could|can) " + FIND_OUT + " (?:neither|nothing|none)\\b");

    /** "The Courier has not seen it", "no record was found by the Courier". */
    private static final Pattern NOT_SEEN = Pattern.compile("(?i)(?<!\\p{L})not (?:itself |yet |even )?(?:been )?(?:able to )?(?:seen?|shown|read"
            + "|heard?|laid eyes on|look(?:ed)? at|obtain(?:ed)?|given|got)\\b(?! that\\b)"
            + "|(?<!\\p{L})no (?:record|trace|evidence|proof|copy|confirmation)s?\\b.{0,40}\\bfound\\b|(?<!\\p{L})found no\\b");

    /** "It has not been made public". */
    private static final Pattern NOT_PUBLIC = Pattern.compile("(?:\\S+ ){1,10}(?:not|never) (?:yet )?(?:been )?(?:made public|published|released"
            + "|disclosed)(?: (?:so far|yet|to date|until now))?\\W*");

    /** "Who wrote the log, when they heard, and what was known": questions all, as the summary of a list of them has. */
    private static final String ASKED = "(?:who|whom|whose|what|when|where|why|how|whether)\\b[^,;]*";
    private static final Pattern QUESTIONS = Pattern.compile("(?i)" + ASKED + "(?:,(?: and| or)? " + ASKED + ")+[.:]?");

    private final Entries open = new Entries(WordList.load("left-open"));
    private final Entries anonymity = new Entries(WordList.load("anonymity"));
    private final Entries noComment = new Entries(WordList.load("no-comment"));
    private final Entries nouns;

    /** @param nouns what sources are called */
    NobodysWord(Entries nouns) {
        this.nouns = nouns;
    }

    /**
     * Whether a sentence tells nothing that would want a voice.
     *
     * @param sentence the sentence
     * @param who      the nouns by which its passages call those who say so
     * @param of       whether a part names the publication
     */
    boolean is(String sentence, Set<String> who, Predicate<String> of) {
        String plain = sentence.strip();
        return QUESTIONS.matcher(plain).matches() || NOT_PUBLIC.matcher(plain).matches() || isOpen(sentence, of) && !goesOn(sentence, of)
                || isOfSources(Word.forms(Word.loose(sentence)), who);
    }

    /** "It is unclear what it meant, and two boats were sold"; but not "…, and the company does not comment". */
    private boolean goesOn(String sentence, Predicate<String> of) {
        return GOES_ON.matcher(sentence).results().map(found -> sentence.substring(found.end()))
                .anyMatch(rest -> !isOpen(rest, of));
    }

    private boolean isOpen(String sentence, Predicate<String> of) {
        List<String> words = Word.forms(Word.loose(sentence));
        return words.stream().noneMatch(TURNS::contains) && (has(open, words) || has(noComment, words) || NOT_ANSWERED.matcher(sentence).find()
                || NOT_FOUND_OUT.matcher(sentence).find() || NOT_SEEN.matcher(sentence).find() && of.test(sentence));
    }

    private boolean isOfSources(List<String> words, Set<String> who) {
        return has(anonymity, words) && IntStream.range(0, words.size())
                .anyMatch(i -> nouns.at(words, i) > 0 || who.contains(words.get(i)) || THEM.contains(words.get(i)));
    }

    private static boolean has(Entries phrases, List<String> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> phrases.at(words, i) > 0);
    }
}
