package explainer.rule.contradiction;

import explainer.rule.negation.Denial;
import explainer.rule.support.GistIndex;
import explainer.text.Word;
import java.util.List;
import java.util.Set;

/** "He had not gone to bargain": it is the purpose that is denied, not the going, of which a passage may tell another purpose. */
final class Purpose {

    private static final List<Set<String>> MOVING = List.of(Set.of("go", "goes", "going", "gone", "went"),
            Set.of("come", "comes", "coming", "came"), Set.of("send", "sends", "sent"), Set.of("travel", "travels", "travelled", "traveled"),
            Set.of("meet", "meets", "met"), Set.of("call", "calls", "called"), Set.of("write", "writes", "wrote", "written"));
    private static final Set<String> NO_VERB = Set.of("the", "a", "an", "his", "her", "their", "its", "him", "them", "it", "be");
    /** How far "to" may stand from the verb: "went there to listen". */
    private static final int NEAR = 4;

    private Purpose() {
    }

    /** Whether a denial is of a purpose, and a passage tells another purpose of the same. */
    static boolean differs(Denial denial, List<Gists.Gist> cited, GistIndex index) {
        List<String> after = Word.forms(Word.loose(denial.clause().substring(denial.within())));
        for (Set<String> verb : MOVING) {
            if (!after.isEmpty() && verb.contains(after.get(0))) {
                String purpose = purpose(after, 0);
                return !purpose.isEmpty() && index.stems().set(purpose).stream().noneMatch(index::isName)
                        && cited.stream().map(gist -> Word.forms(Word.loose(gist.passage().gist()))).anyMatch(told -> {
                    int at = first(told, verb);
                    return at >= 0 && !Set.of("", purpose).contains(purpose(told, at));
                });
            }
        }
        return false;
    }

    private static int first(List<String> words, Set<String> any) {
        for (int i = 0; i < words.size(); i++) {
            if (any.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The word after "to", a little after a verb, or "". */
    private static String purpose(List<String> words, int verb) {
        for (int i = verb + 1; i < Math.min(words.size() - 1, verb + NEAR); i++) {
            if (words.get(i).equals("to")) {
                return NO_VERB.contains(words.get(i + 1)) ? "" : words.get(i + 1);
            }
        }
        return "";
    }
}
