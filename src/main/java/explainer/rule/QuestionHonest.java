package explainer.rule;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.QuestionSections;
import explainer.content.Site;
import explainer.rule.form.HeaderDates;
import explainer.rule.negation.Polarity;
import explainer.rule.support.GistIndex;
import explainer.text.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An open question does not say as of when it is open, lacks a section, or has been answered. */
public final class QuestionHonest implements Rule {

    @Override
    public String id() {
        return "question-honest";
    }

    @Override
    public String summary() {
        return "An open question does not say as of when, lacks a section, tells facts among what is not known, or is answered.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Map<String, String> sections = QuestionSections.all();
        Map<String, List<Document>> answers = new HashMap<>();
        site.documents().stream().filter(Document::published).forEach(document -> document.header().list("answers")
                .forEach(item -> answers.computeIfAbsent(item.value(), slug -> new ArrayList<>()).add(document)));
        Polarity polarity = new Polarity(GistIndex.of(site));
        return (document, sink) -> {
            if (document.type().equals("question")) {
                state(site, document, answers.getOrDefault(document.slug(), List.of()), sink);
                sections(document, sections, sink);
                unknown(document, polarity, sink);
            }
        };
    }

    private static void state(Site site, Document document, List<Document> answers, Sink sink) {
        Header header = document.header();
        if (!header.has("as_of") && !site.config().requiredKeys("question").contains("as_of")) {
            sink.report(document.path(), document.at("state"), "the question does not say as of when it is open",
                    "Add as_of=, the day on which you last looked for an answer.");
        }
        String seen = header.has("checked") ? "checked" : "date";
        HeaderDates.day(header.value("as_of")).ifPresent(asOf -> HeaderDates.day(header.value(seen)).ifPresent(day -> {
            if (asOf.earliest().isAfter(day.earliest())) {
                sink.report(document.path(), document.at("as_of"), "as_of is " + header.value("as_of") + ", and the page was last looked at on " + header.value(seen),
                        "A question is open as of a day on which somebody looked: set as_of to " + header.value(seen) + " or earlier, or set checked.");
            }
        }));
        if (!answers.isEmpty() && !header.value("state").equals("partly-answered")) {
            sink.report(document.path(), document.at("state"), "the state is “" + header.value("state") + "”, and "
                    + answers.get(0).path() + " answers the question", "Set state=partly-answered and tell the answer, take the question "
                    + "down, or take it out of that page's answers.");
        }
    }

    private static void sections(Document document, Map<String, String> sections, Sink sink) {
        Set<String> found = new HashSet<>();
        Set<String> filled = new HashSet<>();
        Map<String, Position> at = new HashMap<>();
        for (Block block : document.blocks()) {
            String section = QuestionSections.of(block.kind() == Block.Kind.HEADING ? block.text().value() : block.section());
            if (!section.isEmpty() && block.kind() == Block.Kind.HEADING) {
                found.add(section);
                at.putIfAbsent(section, block.at());
            } else if (!section.isEmpty()) {
                filled.add(section);
            }
        }
        sections.forEach((section, heading) -> {
            if (!found.contains(section)) {
                sink.report(document.path(), document.at("type"), "the section “" + heading + "” is missing",
                        "Every question says what is reported, what is not known, who could say and what would settle it.");
            } else if (!filled.contains(section)) {
                sink.report(document.path(), at.get(section), "nothing stands in the section “" + heading + "”",
                        "Write at least one sentence under the heading.");
            }
        });
    }

    /** Each paragraph there has something open in it; a fact may stand beside it, not alone. */
    private static void unknown(Document document, Polarity polarity, Sink sink) {
        Map<Block, Boolean> open = new IdentityHashMap<>();
        Map<Block, Claim> claims = new LinkedHashMap<>();
        for (Claim claim : document.claims()) {
            if (QuestionSections.of(claim.block().section()).equals(QuestionSections.UNKNOWN)) {
                boolean says = claim.has(Citation.Mark.NOT_SAID) || claim.has(Citation.Mark.EDITOR) || polarity.opens(claim.text());
                open.merge(claim.block(), says, Boolean::logicalOr);
                claims.putIfAbsent(claim.block(), claim);
            }
        }
        claims.forEach((block, claim) -> {
            if (!open.get(block)) {
                sink.report(claim, 0, "this stands under “" + block.section() + "” and leaves nothing open",
                        "Move what is known to the first section, or cite what is open with the mark \"not said\".");
            }
        });
    }
}
