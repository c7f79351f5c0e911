package explainer.rule;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.speaker.OtherSpeaker;

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
        return Check.ofClaims(site, (document, statement, sink) -> {
            Claim claim = statement.claim();
            if (!claim.has(Citation.Mark.NOT_SAID) && !claim.has(Citation.Mark.EDITOR) && !statement.passages().isEmpty()) {
                other.check(statement, sink);
            }
        });
    }
}
