package explainer.rule;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.rule.attribution.Attribution;
import explainer.rule.attribution.Halves;
import explainer.rule.attribution.OwnParts;
import explainer.rule.attribution.UnnamedWords;
import explainer.rule.support.GistIndex;
import explainer.rule.support.Statement;
import explainer.rule.support.Statements;
import explainer.source.Passage;
import explainer.source.Voice;
import explainer.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A claim rests on people who are not named, or on a paper that others describe, and its sentence does not say so. */
public final class AttributionKept implements Rule {

    /** A title is held to its summary: the two are read together, and the summary has the room. */
    private static final Set<String> HEADER = Set.of("summary", "role");

    /** How much an attributed part has to share with a passage for its attribution to hold for all that this one tells. */
    private static final double COVERED = 3.0;

    /** How little of the passages there may be in what the publication is said to tell. */
    private static final double FAR = 1.0;

    /** "None of them has accused her" may be told of the sources, not by them. */
    private static final Pattern OF_THEM =
            Pattern.compile("(?i)^\\W*(?:(?:but|and|yet|still),? )?(?:none|neither|not all|one|both)\\b(?! of (?!them\\b|the(?:se)? (?:two|three"
                    + "|four|five|six)\\b))");

    /** "Derived: March minus January". */
    private static final Pattern DATE = Pattern.compile("(?<!\\p{L})(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|(?:19|20)\\d\\d)\\b");

    /** How far back "they" may point. */
    private static final int BEFORE = 2000;

    @Override
    public String id() {
        return "attribution-kept";
    }

    @Override
    public String summary() {
        return "A claim rests on unnamed people, or on a paper that others describe, and its sentence does not say so.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Attribution attribution = site.once(Attribution.class, s -> new Attribution(s.records()));
        GistIndex index = GistIndex.of(site);
        UnnamedWords words = new UnnamedWords(index, new OwnParts(site.records(), index));
        return (document, sink) -> new Page(site, attribution, words, index, document, sink).check();
    }

    /** One document at work. */
    private record Page(Site site, Attribution attribution, UnnamedWords words, GistIndex index, Document document, Sink sink) {

        void check() {
            Block block = null;
            String intro = "";
            StringBuilder before = new StringBuilder(document.header().value("title")).append(". ");
            for (Statement statement : Statements.of(site, document).claims()) {
                Claim claim = statement.claim();
                if (!claim.inHeader() && claim.block() != block) {
                    if (block != null) {
                        before.append(block.text()).append(' ');
                        before.delete(0, Math.max(0, before.length() - BEFORE));
                    }
                    block = claim.block();
                    intro = introduces(block) ? block.text().value() : belongsToIntro(block) ? intro : "";
                }
                claim(statement, before, intro);
            }
        }

        /** A paragraph that ends in a colon introduces the list or the table after it. */
        private static boolean introduces(Block block) {
            return block.kind() == Block.Kind.PARAGRAPH && block.text().value().strip().endsWith(":");
        }

        private static boolean belongsToIntro(Block block) {
            return block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.TABLE_ROW;
        }

        private void claim(Statement statement, CharSequence before, String intro) {
            Claim claim = statement.claim();
            boolean computed = claim.citations().stream().allMatch(citation -> citation.mark() == Citation.Mark.DERIVED);
            if (claim.has(Citation.Mark.EDITOR) || computed || claim.inHeader() && !HEADER.contains(claim.field())) {
                return;
            }
            List<Passage> passages = claim.has(Citation.Mark.NOT_SAID) ? saying(claim) : statement.passages();
            List<Passage> unnamed = passages.stream().filter(p -> p.voice().filter(Voice::needsAttribution).isPresent()).toList();
            if (claim.field().equals("role") && (unnamed.size() < passages.size() || !words.tells(claim, unnamed))) {
                return;
            }
            if (unnamed.isEmpty() || unnamed.size() < passages.size() && !words.carryAlone(claim, passages, unnamed) || words.isOthers(claim, unnamed)) {
                return;
            }
            sink.count("attributions", 1);
            String text = claim.block().text().value();
            boolean partly = unnamed.stream().anyMatch(passage -> !passage.mixed().isEmpty());
            String subject = document.type().equals("person") ? document.header().value("name") : "";
            boolean held = attribution.in(intro, unnamed, before::toString, subject);
            List<String> kept = new ArrayList<>();
            List<Sentences.Span> open = new ArrayList<>();
            Sentences.Span told = null;
            boolean onPaper = false;
            boolean paper = false;
            for (Sentences.Span sentence : claim.block().sentences()) {
                String whole = text.substring(sentence.start(), sentence.end());
                onPaper = attribution.ofPaper(whole, unnamed, onPaper) || paper && attribution.itSays(whole, unnamed);
                paper |= onPaper;
                // A question tells nothing, whoever is asked
                if (!sentence.overlaps(claim.start(), claim.end()) || whole.endsWith("?")) {
                    continue;
                }
                boolean any = held || onPaper;
                List<Sentences.Span> parts = Halves.of(sentence, text);
                boolean ends = passages.size() == 1 && parts.size() > 1 && Halves.isSaidLast(whole)
                        && attribution.in(text.substring(parts.get(parts.size() - 1).start(), sentence.end()), unnamed, before::toString, subject);
                for (Sentences.Span span : parts) {
                    String part = text.substring(span.start(), span.end());
                    boolean attributed = held || onPaper || ends || attribution.in(part, unnamed, () -> before + text.substring(0, span.start()), subject)
                            || partly && attribution.toPublisher(part, unnamed) && !words.carryAlone(claim, passages, unnamed)
                            || attribution.isNobodys(part, unnamed) || words.isWhoTheyAre(part, unnamed);
                    any |= attributed;
                    if (attributed) {
                        kept.add(part);
                    } else if (Math.max(span.start(), claim.start()) < Math.min(span.end(), claim.end())) {
                        open.add(span);
                    }
                }
                if (!any && sentence.end() >= claim.end()) {
                    told = sentence;
                }
            }
            List<Passage> uncovered = open.isEmpty() ? List.of() : uncovered(unnamed, kept);
            for (Sentences.Span span : open) {
                String own = text.substring(Math.max(span.start(), claim.start()), Math.min(span.end(), claim.end()));
                if (told == null && words.carried(own, passages, uncovered)) {
                    told = span;
                }
            }
            if (told != null) {
                String whole = text.substring(told.start(), told.end());
                report(claim, Math.max(0, told.start() - claim.start()), unnamed, !partly && attribution.toPublisher(whole, unnamed),
                        partly && attribution.toldByPublisher(whole));
            }
        }

        /** The passages that say what a claim does, without those that leave it open. */
        private List<Passage> saying(Claim claim) {
            return claim.citations().stream().filter(citation -> citation.mark() != Citation.Mark.NOT_SAID)
                    .map(site::passage).flatMap(Optional::stream).filter(Passage::citable).distinct().toList();
        }

        /** The passages of which none of the parts that are attributed tells much. */
        private List<Passage> uncovered(List<Passage> unnamed, List<String> attributed) {
            List<Set<String>> told = attributed.stream().map(index.stems()::set).toList();
            return unnamed.stream().filter(passage -> told.stream().noneMatch(stems -> index.shared(stems, passage) > COVERED)).toList();
        }

        private void report(Claim claim, int offset, List<Passage> unnamed, boolean toPublisher, boolean byPublisher) {
            Passage first = unnamed.get(0);
            String who = first.who().isEmpty() ? "people who are not named" : "“" + first.who() + "”";
            String message = "this rests on the word of " + who + " (" + first.id() + "), and the sentence does not say so";
            String hint = "Say whose word it is in the same sentence: “according to the sources”, “people close to her say”, "
                    + "“by their account”." + (toPublisher ? " If the publication says this part itself, have the record say so: "
                    + "“mixed” of " + first.id() + "." : "");
            // Which part of a mixed passage is the publication's own, only its words can tell
            boolean far = toPublisher && words.shared(claim, unnamed) <= FAR
                    && attribution.saidByPublisher(claim.text(), unnamed);
            if (OF_THEM.matcher(claim.text()).find() || byPublisher || far || isDated(claim, unnamed)) {
                sink.doubt(claim, offset, message, hint);
            } else {
                sink.report(claim, offset, message, hint);
            }
        }

        /** Whether unnamed people are cited for a date alone, from which another is told: two months after the letter. */
        private boolean isDated(Claim claim, List<Passage> unnamed) {
            return claim.citations().stream().filter(citation -> site.passage(citation).filter(unnamed::contains).isPresent())
                    .allMatch(citation -> citation.mark() == Citation.Mark.DERIVED && DATE.matcher(citation.note()).find());
        }
    }
}
