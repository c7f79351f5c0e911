package explainer.rule.negation;

import explainer.rule.support.GistIndex;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Denials of a claim that a passage has with another word of the same sense: "did not come up" where it says "was not mentioned",
 * "would not explain how" where it says "does not say".
 */
final class SameDenied {

    private static final Set<String> TELL = Set.of("say", "tell", "explain", "state", "disclose", "reveal", "specify", "show");
    private static final Set<String> TELLS = Set.of("say", "says", "said", "tell", "explain", "explained", "state", "stated", "disclose",
            "disclosed", "reveal", "revealed", "specify", "specified", "show", "given");

    private static final Set<String> OF = Set.of("in", "on", "of", "to", "for", "by", "from", "at", "with", "about");
    private static final Pattern CAN = Pattern.compile("(?i)(?<!\\p{L})(?:can|could)(?!\\p{L})|(?:ca|could)n[’']t|cannot");
    /** Who cannot say does not know. */
    private static final Set<String> KNOW = Set.of("know", "knows", "knew");
    private static final Pattern CANNOT_SAY = Pattern.compile("(?i)(?<!\\p{L})(?:(?:can|could)(?: not|n[’']t)|cannot|unable to) (?:say|tell)(?!\\p{L})");
    /** How far after the verb what it does not tell may start: "did not say in which". */
    private static final int NEAR = 2;

    /** "Like" has so many letters, "as" and "at" have not. */
    private static final int VERB = 4;

    private final Alike alike = new Alike();
    private final WordList denying = WordList.load("denying-words");
    private final GistIndex index;

    SameDenied(GistIndex index) {
        this.index = index;
    }

    /** Whether a passage denies so, of the same ones. */
    boolean denies(Denying passage, Denial denial, List<Denying.Clause> ofSame) {
        // "Not advised against": only a passage that says "not" denies that
        boolean only = denying.occursIn(denial.clause().substring(denial.within()));
        // "Did not like how it looked": a word that carries nothing, but is what both deny
        boolean small = denial.head().length() >= VERB && index.stems().set(denial.head()).isEmpty() && passage.heads().contains(denial.head());
        if (small || tells(passage, denial) || KNOW.contains(denial.head()) && CANNOT_SAY.matcher(passage.passage().gist()).find()) {
            return true;
        }
        Set<Integer> groups = passage.alike().isEmpty() ? Set.of() : alike.of(denial);
        if (groups.isEmpty()) {
            return false;
        }
        Set<String> who = index.stems().set(passage.passage().who());
        return groups.stream().flatMap(group -> passage.alike().getOrDefault(group, List.of()).stream())
                .anyMatch(clause -> (clause.not().isEmpty() ? !only : ofSame.contains(clause) || isOfSpeaker(denial, who))
                        && isOfSame(passage, denial, clause, who));
    }

    /** "Does not say whether", where a passage does not tell why. */
    private static boolean tells(Denying passage, Denial denial) {
        List<String> after = Word.forms(Word.loose(denial.clause().substring(denial.within())));
        boolean whole = Denials.WHOLE.contains(Polarity.plain(denial.word()));
        int verb = whole ? IntStream.range(0, after.size()).filter(i -> TELL.contains(after.get(i))).findFirst().orElse(-1) : after.indexOf(denial.head());
        if (verb < 0 || !TELL.contains(after.get(verb))) {
            return false;
        }
        List<String> asked = after.subList(verb + 1, Math.min(after.size(), verb + 1 + NEAR));
        boolean asks = verb == after.size() - 1 || verb == after.size() - 2 && OF.contains(after.get(verb + 1))
                || asked.stream().anyMatch(word -> GapTalk.ASKS.contains(word) && !word.equals("that"));
        // "She could not say who it was" is more than that a passage leaves it open
        boolean open = passage.heads().contains(Reach.UNTOLD) && !CAN.matcher(denial.clause()).find();
        boolean unknown = !Collections.disjoint(KNOW, passage.heads()) && CANNOT_SAY.matcher(denial.clause()).find();
        return asks && (open || unknown || !Collections.disjoint(TELLS, passage.heads()));
    }

    /** Whether what stands before a denial is what the clause is about, or who speaks, or nothing that the passage tells of elsewhere. */
    private boolean isOfSame(Denying passage, Denial denial, Denying.Clause clause, Set<String> who) {
        Set<String> about = denial.before().stream().filter(word -> !index.isName(word) && !who.contains(word)).collect(Collectors.toSet());
        return !Collections.disjoint(about, clause.words()) || passage.plain().stream().allMatch(plain -> Collections.disjoint(plain, about)
                || passage.near().stream().anyMatch(near -> near.containsAll(plain)));
    }

    /** Whether all whom a claim names before its denial are those who speak in a passage. */
    private boolean isOfSpeaker(Denial denial, Set<String> who) {
        Set<String> named = denial.before().stream().filter(index::isName).collect(Collectors.toSet());
        return !named.isEmpty() && who.containsAll(named);
    }
}
