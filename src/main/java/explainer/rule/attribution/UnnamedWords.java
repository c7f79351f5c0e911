package explainer.rule.attribution;

import explainer.content.Claim;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Derived;
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

    /** How many words of no passage may stand in what tells who they are. */
    private static final int FEW = 2;
    private static final Pattern THEY = Pattern.compile("(?i)\\W*(?:(?:all|the|these|both) )*(?:they|both|two|three|four|five|six|(?:he"
            + "|she)(?= (?:works?|worked|was|is)\\b))\\b");

    private static final Pattern PARTS = Pattern.compile("; |,? (?:although|though|but|while|whereas|yet) |, (?:and|so) ");
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
        if (splits.stream().anyMatch(split -> split.others().isEmpty())) {
            return false;
        }
        boolean noted = unnamed.stream().noneMatch(passage -> passage.mixed().isEmpty());
        return PARTS.splitAsStream(claim.text()).allMatch(part -> isOthers(index.stems().set(part), noted, unnamed, splits));
    }

    private boolean isOthers(Set<String> part, boolean noted, List<Passage> unnamed, List<OwnParts.Split> splits) {
        part.removeIf(index::isName);
        long others = part.stream().filter(word -> splits.stream().anyMatch(split -> Derived.isIn(word, split.others()))).count();
        if (noted || others == 0) {
            return others > 0 && splits.stream().allMatch(split -> index.shared(part, split.theirs()) <= LITTLE);
        }
        // Who somebody is, and hardly a word besides: what no passage has may be what the unnamed tell, in other words
        return splits.stream().noneMatch(split -> part.stream().anyMatch(split.theirs()::contains))
                && part.stream().filter(word -> unnamed.stream().noneMatch(passage -> index.has(passage, word))).count() <= others;
    }

    /** Whether a part says no more than who the unnamed are: "all four worked in the harbour office when the crane fell". */
    public boolean isWhoTheyAre(String part, List<Passage> unnamed) {
        if (unnamed.size() != 1 || !THEY.matcher(part).lookingAt()) {
            return false;
        }
        Set<String> words = index.stems().set(part);
        Set<String> who = index.stems().set(unnamed.get(0).who());
        return words.stream().filter(who::contains).count() > 1 && words.stream().filter(word -> !who.contains(word)).count() <= FEW
                && words.stream().noneMatch(word -> index.has(unnamed.get(0), word) && !who.contains(word) && !index.isName(word));
    }

    /** How much of the passages a claim has, by weight; names count nothing. */
    public double shared(Claim claim, List<Passage> unnamed) {
        Set<String> words = index.stems().set(claim.text());
        words.removeIf(index::isName);
        return unnamed.stream().mapToDouble(passage -> index.shared(words, passage)).max().orElse(0);
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
            if (!passage.mixed().isEmpty()) {
                others.addAll(own.of(passage).others());
            }
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
