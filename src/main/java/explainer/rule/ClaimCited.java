package explainer.rule;

import explainer.content.Block;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.SourceRecord;
import explainer.text.Quotation;
import explainer.text.Quotations;
import explainer.text.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of a page that tells the story has no citation: a whole block, what follows a block's last one, or a sentence
 * that ends before the next one comes.
 */
public final class ClaimCited implements Rule {

    private static final int SHOWN = 40;

    @Override
    public String id() {
        return "claim-cited";
    }

    @Override
    public String summary() {
        return "Text of a page that tells the story rests on no passage.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        // An example in the author's own terms: the key of a record that is there
        String example = "[7](#" + site.records().stream().findFirst().map(SourceRecord::key).orElse("key") + "-7";
        return (document, sink) -> {
            if (document.needsEvidence()) {
                new Page(document, example, sink).check();
            }
        };
    }

    /** So few words of a time of the day are no sentence, nor is "Before noon" at the head of a paragraph. */
    private static final int LABEL = 6;
    private static final Pattern CLOCK = Pattern.compile("\\d ?[ap]\\.m\\.$");
    private static final int LONGEST = 8;
    private static final String WHEN = "(?:at|by|before|after|around|about|until|till|from|since|towards?|shortly|just|some|in|on)";
    private static final Pattern TIME = Pattern.compile("(?i)\\W*(?:" + WHEN + " )*\\d.*[ap]\\.m\\.\\W*");
    private static final Pattern HEAD = Pattern.compile("(?i)\\W*" + WHEN + " \\p{L}+\\W*");

    /** One document at work: its claims come in the order of its blocks, and of the sentences in them. */
    private static final class Page {
        private final Document document;
        private final String example;
        private final Sink sink;
        private Block block;
        private List<Quotation> quotations;
        private int sentence;
        private int quotation;

        Page(Document document, String example, Sink sink) {
            this.document = document;
            this.example = example;
            this.sink = sink;
        }

        void check() {
            for (Claim claim : document.claims()) {
                // A header's claims rest on its sources, which header-complete asks for
                if (claim.inHeader()) {
                    continue;
                }
                if (claim.block() != block) {
                    block = claim.block();
                    quotations = null;
                    sentence = 0;
                }
                if (claim.citations().isEmpty()) {
                    report(claim, 0, claim.text().length(), false);
                } else {
                    sentences(claim);
                }
            }
        }

        /** The sentences of a claim but the one that its citations close. */
        private void sentences(Claim claim) {
            List<Sentences.Span> all = block.sentences();
            int from = claim.start();
            while (sentence < all.size() && all.get(sentence).end() < claim.end()) {
                int end = all.get(sentence++).end();
                if (isTold(from, end) && tellsMore(end, claim.end())) {
                    report(claim, from - claim.start(), end - claim.start(), isTime(end, claim.end()));
                    from = end;
                }
            }
        }

        /** Whether words are a sentence told: no question, no mere marks, and none that a quotation goes on after. */
        private boolean isTold(int from, int end) {
            String text = block.text().value();
            int last = end - 1;
            while (last > from && !Character.isLetterOrDigit(text.charAt(last)) && "?!".indexOf(text.charAt(last)) < 0) {
                last--;
            }
            boolean asked = text.charAt(last) == '?' || text.charAt(last) == '!' && last < end - 1;
            if (asked || !tellsMore(from, end) || isLabel(text.substring(from, end), from)) {
                return false;
            }
            if (quotations == null) {
                quotations = Quotations.in(text).all();
                quotation = 0;
            }
            while (quotation < quotations.size() && quotations.get(quotation).end() <= end) {
                quotation++;
            }
            return quotation == quotations.size() || quotations.get(quotation).start() >= end;
        }

        /** "At 2.15 a.m. Ada Holm rang": before a name nobody can tell whether the sentence ends there. */
        private boolean isTime(int end, int to) {
            String before = block.text().value().substring(Math.max(0, end - LONGEST), end).strip();
            return CLOCK.matcher(before).find() && Character.isUpperCase(block.text().value().substring(end, to).strip().codePointAt(0));
        }

        /** "At 2.15 a.m. Mayor Holm rang", "About 9 p.m." or "Before noon." at the head of a paragraph: no sentence, but a part of the next. */
        private static boolean isLabel(String stretch, int from) {
            return TIME.matcher(stretch).matches() && stretch.strip().split("\\s+").length <= LABEL || from == 0 && HEAD.matcher(stretch).matches();
        }

        /** Whether a stretch has a letter or a digit; mostly its first character is one. */
        private boolean tellsMore(int from, int end) {
            String text = block.text().value();
            int i = from;
            while (i < end && !Character.isLetterOrDigit(text.codePointAt(i))) {
                i++;
            }
            return i < end;
        }

        private void report(Claim claim, int from, int to, boolean open) {
            String text = claim.text().substring(from, to);
            int blank = text.length() - text.stripLeading().length();
            String words = text.strip();
            String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + "…";
            String message = "no passage is cited for “" + shown + "”";
            String hint = "Each sentence has its own citation: cite the passage that says so, " + example
                    + "), after these words; or mark what the source leaves open, " + example + " \"not said\").";
            if (open) {
                sink.doubt(claim, from + blank, message, hint);
            } else {
                sink.report(claim, from + blank, message, hint);
            }
        }
    }
}
