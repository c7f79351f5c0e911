package explainer.pages;

import explainer.rule.Sink;
import org.jsoup.nodes.Element;

/** A page's Content-Security-Policy is missing, stands too late, or is not the one that fits what is in the page. */
final class PolicySound implements PageRule {

    private static final String HINT = "Finish the site again: mvn verify. Nothing in a finished page may be changed by hand.";

    @Override
    public String id() {
        return "policy-sound";
    }

    @Override
    public String summary() {
        return "A page’s Content-Security-Policy is missing, comes too late, or allows more or less than the page holds.";
    }

    @Override
    public void check(Published site, Sink sink) {
        for (Page page : site.pages().values()) {
            Element policy = page.document().selectFirst("meta[http-equiv=content-security-policy]");
            if (policy == null) {
                site.report(sink, page.path(), "it has no Content-Security-Policy", HINT);
            } else if (policy.previousElementSiblings().stream().anyMatch(before -> !before.hasAttr("charset"))) {
                site.report(sink, page, policy, "its Content-Security-Policy comes after what it should govern", HINT);
            } else if (!policy.attr("content").equals(Policy.of(page.document()))) {
                site.report(sink, page, policy, "its Content-Security-Policy is not the one for what is in the page", HINT);
            }
        }
    }
}
