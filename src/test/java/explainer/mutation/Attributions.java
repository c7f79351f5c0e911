package explainer.mutation;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.source.Passage;
import explainer.source.Voice;
import explainer.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whoever says so is cut out of a sentence, every mention of them, so that what people say becomes what is. Two kinds:
 * sentences that rest only on people who are not named and on papers described; and all the others.
 */
final class Attributions implements Mutation {

    private static final String OF = "(?: (?:of|from|close to|familiar with|to whom|who (?:saw|know|knew|read|took part in|were told of|heard of))(?: (?!say|said|believe|told)[\\p{L}’-]+){1,5}?)?";
    private static final String SPEAKER = "(?:(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Oo]ne|[Hh]is|[Hh]er|[Aa]|[Aa]n|[Oo]ther|same|few|former|close|senior|unnamed|Ukrainian|American|Russian|and) )*"
            + "(?:[Ss]ources?|[Pp]eople|[Pp]erson|[Cc]onfidants?|[Oo]fficials?|[Aa]llies|[Oo]utlets|[Nn]ewspapers?|[Aa]rticle|[Cc]olleagues?|[Vv]isitors?|[Ff]riends?|[Rr]eaders?|[Rr]ussians|[Nn]urses?|[Ss]taff|[Ee]ngineers?|[Dd]octors?|[Oo]ne)" + OF
            + "|[Tt]hey|[Tt]hose(?: \\p{L}+){0,4}|both)";
    private static final String SAYS = "(?:(?:also |now |later |all )?(?:say|says|said|report|reports|reported|recall|recalls|recalled|believe|believes|believed|describe|tell|told|claim|claimed|wrote|write|writes)(?: too| so)?)";
    private static final String ACCOUNT = "(?:according to [^,.;:—()]{2,60}|(?:by|in|on) (?:the|this|that|their|his|her|same|these|one)(?: same)?"
            + "(?: \\p{L}+[’']?)? (?:accounts?|telling|words|version)(?: (?:of|that) [^,.;:—()]{2,30})?|(?:as|so) " + SPEAKER
            + " (?:say|tell|put|said|told)(?: it| the \\p{L}+)?)";
    private static final String OPENING = ACCOUNT.replace("(?:according", "(?:According").replace("(?:by|in|on)", "(?:By|In|On)")
            .replace("(?:as|so) ", "(?:As|So) ");
    private static final String SAID = "(?:" + SPEAKER + " " + SAYS + "|" + SAYS + " " + SPEAKER + ")";

    /** The speech with its "that", the insertion with its commas, the opening with its comma. */
    private static final List<Pattern> CUTS = Stream.of(
            "^" + OPENING + ", ",
            ", " + ACCOUNT + ",",
            ",? \\(?\\b" + ACCOUNT + "\\)?(?=[.;:]|$)",
            ", " + SAID + ",",
            ", " + SAID + "(?=[.;:]|$)",
            "\\b" + SPEAKER + " " + SAYS + ",? that ",
            "\\b" + SPEAKER + " (?:say|said|believe|believed) (?=(?:\\p{Lu}|he\\b|she\\b|they\\b))",
            "(?<=\\b(?:is|are|was|were) )said to (?=be )").map(Pattern::compile).toList();

    private final boolean weakest;

    private Attributions(boolean weakest) {
        this.weakest = weakest;
    }

    static List<Mutation> all() {
        return List.of(new Attributions(true), new Attributions(false));
    }

    @Override
    public String name() {
        return weakest ? "an attribution removed" : "an attribution removed that a stronger voice can do without";
    }

    @Override
    public boolean gated() {
        return weakest;
    }

    @Override
    public Stream<Mutant> of(Story story) {
        return story.documents().stream().flatMap(document -> Stream.concat(
                document.blocks().stream().filter(block -> block.kind().claims()),
                document.claims().stream().filter(Claim::inHeader).filter(c -> !c.field().equals("when")).map(Claim::block))
                .flatMap(block -> block.sentences().stream().flatMap(sentence -> cut(story, document, block, sentence))));
    }

    private Stream<Mutant> cut(Story story, Document document, Block block, Sentences.Span sentence) {
        List<Claim> claims = document.claims().stream().filter(claim -> claim.block() == block)
                .filter(claim -> sentence.overlaps(claim.start(), claim.end()))
                .filter(claim -> !story.site().passages(claim).isEmpty()).toList();
        if (claims.isEmpty() || weakest != claims.stream().anyMatch(claim -> needs(story, claim))) {
            return Stream.empty();
        }
        String text = block.text().value();
        List<Mutant.Edit> edits = new ArrayList<>();
        StringBuilder left = new StringBuilder(text.substring(sentence.start(), sentence.end()));
        StringBuilder what = new StringBuilder();
        for (Pattern pattern : CUTS) {
            Matcher found = pattern.matcher(left);
            while (found.find()) {
                int from = sentence.start() + found.start();
                int to = sentence.start() + found.end();
                Optional<Mutant.Edit> edit = edit(document, block, sentence, from, to);
                if (edit.isPresent()) {
                    edits.add(edit.get());
                    what.append(what.length() == 0 ? "" : ", ").append("“").append(found.group().strip()).append("”");
                    for (int i = found.start(); i < found.end(); i++) {
                        left.setCharAt(i, '\u0000');
                    }
                }
            }
        }
        return edits.isEmpty() ? Stream.empty() : Stream.of(new Mutant(document.file(), edits,
                "“" + text.substring(sentence.start(), sentence.end()) + "” without " + what));
    }

    private static boolean needs(Story story, Claim claim) {
        boolean said = claim.citations().stream().anyMatch(citation -> citation.mark() == Citation.Mark.CITED);
        List<Passage> passages = story.site().passages(claim);
        return said && passages.stream().allMatch(passage -> passage.voice().filter(Voice::needsAttribution).isPresent());
    }

    /** The cut in the file, with the links that lie in it; none where it would break one. */
    private static Optional<Mutant.Edit> edit(Document document, Block block, Sentences.Span sentence, int from, int to) {
        String file = document.file().text();
        int start = Story.offset(document, block, from);
        int end = Story.offset(document, block, to - 1) + 1;
        String text = block.text().value();
        boolean comma = text.charAt(from) == ',' && text.charAt(to - 1) == ',';
        if (start > 0 && file.charAt(start - 1) == '[') {
            start--;
        }
        if (file.startsWith("](", end)) {
            end = file.indexOf(')', end) + 1;
        }
        String raw = file.substring(start, end);
        if (raw.chars().filter(c -> c == '[').count() != raw.chars().filter(c -> c == ']').count()
                || raw.matches("(?s).*\\]\\(#.*")) {
            return Optional.empty();
        }
        boolean first = from == sentence.start();
        // What stood between commas leaves none; what opened a sentence leaves a capital to the next word
        if (first && end < file.length()) {
            int capital = file.charAt(end) == '[' ? end + 1 : end;
            return Optional.of(new Mutant.Edit(start, capital + 1,
                    file.substring(end, capital) + Character.toUpperCase(file.charAt(capital))));
        }
        boolean spaceLost = !comma && raw.startsWith(",") && raw.endsWith(" ") || raw.startsWith(" ") && raw.endsWith(" ");
        return Optional.of(new Mutant.Edit(start, end, spaceLost ? " " : ""));
    }
}
