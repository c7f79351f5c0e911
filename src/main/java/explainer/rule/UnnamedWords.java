package explainer.rule;

import explainer.content.Claim;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which words of a claim rest on unnamed people alone. */
record UnnamedWords(GistIndex index) {

    /** How much of a claim unnamed people have to carry alone when it also cites others, in the weights of the index. */
    private static final double ALONE = 1.0;

    /** How much an earlier sentence of a claim has to share with them. */
    private static final double CARRIED = 1.5;

    private static final Pattern WHY = Pattern.compile("\\bwhy\\b");
    private static final Pattern OWN = Pattern.compile("(?i)\\bitself\\b|\\b(?:newspaper|paper|magazine|publication|article|site|agency)(?:['’]s)?\\b");
    private static final Pattern REASON = Pattern.compile("\\b(?:because|as|since|for) ([^,;.]+)");

    /** Whether a role tells what the passages do: a bare office or trade is nobody's account. */
    boolean tells(Claim claim, List<Passage> unnamed) {
        Set<String> words = index.stems().set(claim.text());
        words.removeIf(index::isName);
        // Who they are, the publication says
        unnamed.forEach(passage -> words.removeAll(index.stems().set(passage.who())));
        return unnamed.stream().mapToDouble(passage -> index.shared(words, passage)).max().orElse(0) > ALONE;
    }

    /** Whether one part of several tells what only the passages of unnamed people do; names do not count. */
    boolean carried(String part, List<Passage> passages, List<Passage> unnamed) {
        Set<String> words = onlyUnnamed(part, passages, unnamed);
        words.removeIf(index::isName);
        return unnamed.stream().mapToDouble(passage -> index.shared(words, passage)).max().orElse(0) > CARRIED;
    }

    /** Whether a claim tells nothing of a passage but what the note on mixed voices says that the publication says itself. */
    boolean isPublishers(Claim claim, List<Passage> unnamed) {
        Set<String> words = index.stems().set(claim.text());
        words.removeIf(index::isName);
        return !words.isEmpty() && unnamed.stream().allMatch(passage -> OWN.matcher(passage.mixed()).find()
                && index.stems().set(passage.mixed()).containsAll(words));
    }

    /** Whether words of the claim that tell are in passages of unnamed people only. */
    boolean carryAlone(Claim claim, List<Passage> passages, List<Passage> unnamed) {
        return onlyUnnamed(claim.text(), passages, unnamed).stream().mapToDouble(index::weight).sum() > ALONE;
    }

    /** The words that only they tell: not those of other passages, nor what the note on mixed voices gives to others. */
    private Set<String> onlyUnnamed(String text, List<Passage> passages, List<Passage> unnamed) {
        Set<String> words = index.stems().set(text);
        words.removeIf(word -> passages.stream().anyMatch(p -> !unnamed.contains(p) && index.has(p, word)));
        Set<String> alone = new HashSet<>();
        for (Passage passage : unnamed) {
            Set<String> others = passage.mixed().isEmpty() ? Set.of() : index.stems().set(passage.mixed() + " " + whyUnnamed(passage));
            words.stream().filter(word -> index.has(passage, word) && !others.contains(word)).forEach(alone::add);
        }
        return alone;
    }

    /** "That they are not named, and why, the newspaper says": who they are and the reason are the newspaper's. */
    private static String whyUnnamed(Passage passage) {
        if (!WHY.matcher(passage.mixed()).find()) {
            return "";
        }
        return passage.who() + " " + REASON.matcher(passage.gist()).results().map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }
}
