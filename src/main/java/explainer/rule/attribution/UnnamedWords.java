package explainer.rule.attribution;

import explainer.content.Claim;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which words of a claim rest on unnamed people alone. */
public record UnnamedWords(GistIndex index, OwnParts own) {

    /** How much of a claim unnamed people have to carry alone when it also cites others, in the weights of the index. */
    private static final double ALONE = 1.0;

    /** How much an earlier sentence of a claim has to share with them. */
    private static final double CARRIED = 1.5;

    /** How much of theirs may stand in a part that is somebody else's. */
    private static final double LITTLE = 0.6;

    private static final Pattern PARTS = Pattern.compile("; |, (?:and|but|while|whereas) ");
    private static final Pattern WHY = Pattern.compile("\\bwhy\\b");
    private static final Pattern REASON = Pattern.compile("\\b(?:because|as|since|for) ([^,;.]+)");

    /** Whether a role tells what the passages do: a bare office or trade is nobody's account. */
    public boolean tells(Claim claim, List<Passage> unnamed) {
        Set<String> words = index.stems().set(claim.text());
        words.removeIf(index::isName);
        // Who they are, the publication says
        unnamed.forEach(passage -> words.removeAll(index.stems().set(passage.who())));
        return unnamed.stream().mapToDouble(passage -> index.shared(words, passage)).max().orElse(0) > ALONE;
    }

    /** Whether one part of several tells what only the passages of unnamed people do; names do not count. */
    public boolean carried(String part, List<Passage> passages, List<Passage> unnamed) {
        Set<String> words = onlyUnnamed(part, passages, unnamed);
        words.removeIf(index::isName);
        return unnamed.stream().mapToDouble(passage -> index.shared(words, passage)).max().orElse(0) > CARRIED;
    }

    /** Whether a claim tells, in each of its parts, what the notes on mixed voices give to the publication or to one who is named, and no more. */
    public boolean isOthers(Claim claim, List<Passage> unnamed) {
        List<OwnParts.Split> splits = unnamed.stream().map(own::of).toList();
        return splits.stream().noneMatch(split -> split.others().isEmpty())
                && PARTS.splitAsStream(claim.text()).allMatch(part -> isOthers(index.stems().set(part), splits));
    }

    private boolean isOthers(Set<String> part, List<OwnParts.Split> splits) {
        part.removeIf(index::isName);
        return part.stream().anyMatch(word -> splits.stream().anyMatch(split -> split.others().contains(word)))
                && splits.stream().allMatch(split -> index.shared(part, split.theirs()) <= LITTLE);
    }

    /** Whether words of the claim that tell are in passages of unnamed people only. */
    public boolean carryAlone(Claim claim, List<Passage> passages, List<Passage> unnamed) {
        return onlyUnnamed(claim.text(), passages, unnamed).stream().mapToDouble(index::weight).sum() > ALONE;
    }

    /** The words that only they tell: not those of other passages, nor what the note on mixed voices gives to others. */
    private Set<String> onlyUnnamed(String text, List<Passage> passages, List<Passage> unnamed) {
        Set<String> words = index.stems().set(text);
        words.removeIf(word -> passages.stream().anyMatch(p -> !unnamed.contains(p) && index.has(p, word)));
        Set<String> alone = new HashSet<>();
        for (Passage passage : unnamed) {
            Set<String> others = passage.mixed().isEmpty() ? new HashSet<>() : index.stems().set(passage.mixed() + " " + whyUnnamed(passage));
            others.addAll(own.of(passage).others());
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
