package explainer.rule.negation;

import explainer.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words of which the denial of one is that of another: "did not come up" says "was not mentioned". The list {@code denied-alike}. */
final class Alike {

    /** "Would not let a visitor see it": what comes to be done stands further on. */
    private static final Set<String> LETTING = Set.of("let", "allow", "permit");

    private final List<WordList> groups = new ArrayList<>();
    private final WordList any;

    Alike() {
        List<String> all = new ArrayList<>();
        for (String entry : WordList.load("denied-alike").entries()) {
            List<String> group = Arrays.asList(entry.split(" \\| "));
            groups.add(WordList.of("denied-alike", group));
            all.addAll(group);
        }
        any = WordList.of("denied-alike", all);
    }

    /** The groups that a text has a word of, by their numbers. */
    Set<Integer> in(String text) {
        return !any.occursIn(text) ? Set.of()
                : IntStream.range(0, groups.size()).filter(i -> groups.get(i).occursIn(text)).boxed().collect(Collectors.toSet());
    }

    /** The groups of the first word that a denial denies, or, of "nobody" and the like, of any in its clause. */
    Set<Integer> of(Denial denial) {
        String clause = Polarity.plain(denial.clause());
        if (Denials.WHOLE.contains(Polarity.plain(denial.word()))) {
            return in(clause);
        }
        String denied = clause.substring(Math.max(denial.within(), clause.indexOf(denial.head(), denial.within())));
        return denied.startsWith("one ") || LETTING.contains(denial.head()) ? in(denied)
                : in(denied).stream().filter(i -> denied.startsWith(groups.get(i).firstIn(denied))).collect(Collectors.toSet());
    }
}
