package explainer.rule.contradiction;

import explainer.text.Stems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of whom a text says that most or some did, and of whom that all did: "most of the 30 pages", "all pages".
 *
 * @param some of whom only a part, by number or by stem
 * @param all  of whom all
 */
record Quantified(Set<String> some, Set<String> all) {

    private static final String NOUN = "(?: of)?(?: the| its| his| her| their| those| these)? (\\d[\\d,]*|\\p{Ll}{3,})";
    private static final Pattern SOME = Pattern.compile("(?i)(?<!\\p{L})(?:most|some|many|several|half|few|the majority|nearly all|almost all)" + NOUN);
    private static final Pattern ALL = Pattern.compile("(?i)(?<!nearly |almost |not |at )(?<!\\p{L})(?:all|each|every one)" + NOUN);

    static Quantified of(String text, Stems stems) {
        return new Quantified(nouns(SOME, text, stems), all(text, stems));
    }

    /** Of whom a text says that all did. */
    static Set<String> all(String text, Stems stems) {
        return nouns(ALL, text, stems);
    }

    private static Set<String> nouns(Pattern pattern, String text, Stems stems) {
        Set<String> nouns = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            nouns.addAll(stems.set(matcher.group(1)));
        }
        return nouns;
    }
}
