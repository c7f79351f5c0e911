package explainer.rule;

import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.contradiction.AllTold;
import explainer.rule.contradiction.Avowed;
import explainer.rule.contradiction.Clipped;
import explainer.rule.contradiction.Contradicted;
import explainer.rule.contradiction.Gaps;
import explainer.rule.contradiction.Gists;
import explainer.rule.contradiction.GraveWords;
import explainer.rule.contradiction.LeftOpen;
import explainer.rule.contradiction.LeftOut;
import explainer.rule.contradiction.OnlyDenied;
import explainer.rule.contradiction.OwnDenials;
import explainer.rule.contradiction.Settled;
import explainer.rule.contradiction.Turned;
import explainer.rule.contradiction.TurnedBeside;
import explainer.rule.contradiction.Unanswered;
import explainer.rule.negation.Denial;
import explainer.rule.negation.Denials;
import explainer.rule.negation.Denied;
import explainer.rule.negation.Opposites;
import explainer.rule.negation.Polarity;
import explainer.rule.support.GistIndex;
import explainer.text.Clauses;
import java.util.List;
import java.util.Set;

/** A passage denies or hedges what a claim states plainly, or states plainly what the claim denies. */
public final class HedgeKept implements Rule {

    /** What of a header tells the story, in words that have room for a denial. */
    private static final Set<String> TELLING = Set.of("summary", "role");

    @Override
    public String id() {
        return "hedge-kept";
    }

    @Override
    public String summary() {
        return "A passage denies or hedges what a claim states plainly, or the other way round.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        GistIndex index = GistIndex.of(site);
        Polarity polarity = new Polarity(index);
        Denials denials = new Denials(index.stems());
        Denied denied = new Denied(site, index);
        OwnDenials own = new OwnDenials(denied, index);
        Opposites contraries = new Opposites("contraries", index.stems());
        Gists gists = new Gists(site, polarity, denials, contraries);
        Gaps gaps = new Gaps(denials);
        Contradicted contradicted = new Contradicted(polarity, denials);
        Avowed avowed = new Avowed(polarity, denials);
        Turned turned = new Turned(contraries, polarity);
        TurnedBeside beside = new TurnedBeside(index, denials);
        LeftOpen leftOpen = new LeftOpen(polarity);
        Settled settled = new Settled(polarity, denials);
        Clipped clipped = new Clipped(denials);
        OnlyDenied only = new OnlyDenied(site, polarity, denials);
        Unanswered unanswered = new Unanswered();
        GraveWords grave = new GraveWords(site, polarity);
        AllTold all = new AllTold();
        return Check.ofClaims(site, (document, statement, sink) -> {
            Claim claim = statement.claim();
            boolean asks = document.type().equals("question");
            Clauses clauses = statement.clauses();
            List<Denial> denying = denials.of(clauses);
            List<Gists.Gist> cited = gists.of(statement.passages());
            List<Denial> open = denying.isEmpty() ? denying : denying.stream()
                    .filter(denial -> !(denial.elliptic() && gaps.goesOn(claim)) && !own.isCarried(denial, denying, claim, cited)).toList();
            if (denying.isEmpty()) {
                clipped(clipped.in(claim.text(), cited), claim, sink);
            }
            if (Gaps.asked(claim, asks)) {
                gaps.check(claim, asks, sink);
            } else if (asks) {
                gaps.closed(claim, sink);
            }
            contradicted.check(claim, clauses, cited, sink);
            avowed.check(claim, clauses, cited, sink);
            turned.check(claim, clauses, cited, sink);
            beside.check(claim, clauses, cited, sink);
            unanswered.check(claim, cited, sink);
            grave.check(claim, clauses, cited, sink);
            all.check(claim, cited, sink);
            List<Gists.Gist> saying = gists.saying(claim, cited);
            leftOpen.check(claim, saying, sink);
            settled.check(claim, clauses, saying, sink);
            boolean left = (!claim.inHeader() || TELLING.contains(claim.field()))
                    && new LeftOut(polarity, claim, saying, denying, !open.isEmpty(), sink).check();
            if (!left) {
                only.check(claim, cited, sink);
            }
            OwnDenials.once(open).forEach(denial -> own.report(denial, claim, cited, left, sink));
        });
    }

    private static void clipped(String speech, Claim claim, Sink sink) {
        if (!speech.isEmpty()) {
            sink.report(claim, 0, "the recorded words are “" + speech + "”, and the quotation leaves the denial out",
                    "Quote the denial too, or deny in words of your own.");
        }
    }
}
