package explainer.rule;

import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.SourceRecord;

/** Text of a page that tells the story has no citation: a whole block, or what follows a block's last one. */
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
        return Check.ofClaims((document, claim, sink) -> claim(document, claim, example, sink));
    }

    private static void claim(Document document, Claim claim, String example, Sink sink) {
        // A header's claims rest on its sources, which header-complete asks for
        if (!document.needsEvidence() || claim.inHeader() || !claim.citations().isEmpty()) {
            return;
        }
        String text = claim.text();
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
        sink.report(claim, 0, "no passage is cited for “" + shown + "”",
                "Cite the passage that says so, " + example + "), after these words; or mark what the source leaves open, "
                        + example + " \"not said\").");
    }
}
