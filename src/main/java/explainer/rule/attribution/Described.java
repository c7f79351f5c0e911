package explainer.rule.attribution;

import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Entries;
import explainer.text.Stems;
import explainer.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a gist says of who somebody is, before the name or between commas after it: "Foreign Minister Vance, the mayor's chief
 * rival, read it". The publication says that, whoever tells the rest.
 */
final class Described {

    private static final Pattern AFTER = Pattern.compile(", ((?:of|an?|the|his|her|its|their|then|former|\\p{Lu}\\p{L}+['’]s?) [^,;:.]+)[,;:.]");
    private static final Pattern BEFORE = Pattern.compile("(?:\\p{Lu}\\p{L}+ )+$");
    private static final Set<String> NAMED = Set.of("person", "body");

    private Described() {
    }

    /** The content words of it that the rest of the gist does not have. */
    static Set<String> in(Passage passage, SourceRecord record, Stems stems, Entries verbs) {
        String gist = passage.gist();
        StringBuilder rest = new StringBuilder(gist);
        Set<String> described = new HashSet<>();
        for (String id : passage.entities()) {
            for (Entity entity : record.entity(id).filter(entity -> NAMED.contains(entity.kind())).stream().toList()) {
                for (String name : entity.names()) {
                    int at = gist.indexOf(name);
                    if (at >= 0) {
                        take(gist, at, name, rest, described, stems, verbs);
                    }
                }
            }
        }
        if (!described.isEmpty()) {
            described.removeAll(stems.set(rest));
        }
        return described;
    }

    private static void take(String gist, int at, String name, StringBuilder rest, Set<String> described, Stems stems, Entries verbs) {
        Matcher after = AFTER.matcher(gist).region(at + name.length(), gist.length());
        if (after.lookingAt() && !says(after.group(1), verbs)) {
            described.addAll(stems.set(after.group(1)));
            blank(rest, after.start(1), after.end(1));
        }
        Matcher before = BEFORE.matcher(gist).region(0, at);
        if (before.find()) {
            described.addAll(stems.set(before.group()));
            blank(rest, before.start(), before.end());
        }
    }

    private static void blank(StringBuilder text, int from, int to) {
        IntStream.range(from, to).forEach(i -> text.setCharAt(i, ' '));
    }

    private static boolean says(String piece, Entries verbs) {
        List<String> words = Word.forms(Word.loose(piece));
        return IntStream.range(0, words.size()).anyMatch(i -> verbs.at(words, i) > 0);
    }
}
