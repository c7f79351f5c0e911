package explainer.rule;

import explainer.content.Citation;
import explainer.content.Site;
import explainer.rule.speaker.OtherSpeaker;
import explainer.source.Passage;
import java.util.List;

/** A claim gives what its passages tell to somebody who does not speak in them. */
public final class SpeakerKept implements Rule {

    @Override
    public String id() {
        return "speaker-kept";
    }

    @Override
    public String summary() {
        return "A claim gives what its passages tell to somebody who does not speak in them.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        OtherSpeaker other = new OtherSpeaker(site);
        return Check.ofClaims((document, claim, sink) -> {
            if (!claim.has(Citation.Mark.NOT_SAID) && !claim.has(Citation.Mark.EDITOR)) {
                List<Passage> passages = site.passages(claim);
                if (!passages.isEmpty()) {
                    other.check(claim, passages, sink);
                }
            }
        });
    }
}
