package explainer.rule;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.rule.attribution.Contention;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A claim tells what a passage says that others contradict, and nothing under the same heading cites any of those. */
public final class ContestedTold implements Rule {

    @Override
    public String id() {
        return "contested-told";
    }

    @Override
    public String summary() {
        return "A claim tells what a passage says that another contradicts, and nothing under the same heading cites the other.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Contention contention = new Contention(site);
        return (document, sink) -> new Page(site, contention, document, sink).check();
    }

    /** The check of one page, with what it cites where. */
    private static final class Page {
        private final Site site;
        private final Contention contention;
        private final Document document;
        private final Sink sink;
        private final Map<String, Set<String>> bySection = new LinkedHashMap<>();
        private final Set<String> inHeader = new HashSet<>();
        private final Set<String> inBody = new HashSet<>();
        private final Set<String> told = new HashSet<>();

        Page(Site site, Contention contention, Document document, Sink sink) {
            this.site = site;
            this.contention = contention;
            this.document = document;
            this.sink = sink;
        }

        void check() {
            List<Claim> telling = document.claims().stream().filter(claim -> !claim.has(Citation.Mark.EDITOR)).toList();
            for (Claim claim : telling) {
                List<String> ids = claim.citations().stream().map(Citation::id).toList();
                (claim.inHeader() ? inHeader : inBody).addAll(ids);
                if (!claim.inHeader()) {
                    bySection.computeIfAbsent(claim.block().section(), section -> new HashSet<>()).addAll(ids);
                }
            }
            telling.forEach(this::claim);
        }

        /** A gap ("not said") tells no side by itself; the words round it may. */
        private static boolean tells(Citation citation) {
            return citation.mark() == Citation.Mark.CITED || citation.mark() == Citation.Mark.DERIVED;
        }

        private void claim(Claim claim) {
            claim.citations().stream().filter(Page::tells)
                    .forEach(citation -> site.passage(citation).ifPresent(passage -> passage(passage, citation, claim)));
        }

        private void passage(Passage passage, Citation citation, Claim claim) {
            List<String> others = passage.counterparts().stream().filter(id -> site.passage(id).isPresent()).toList();
            // Whoever meets one that contradicts it knows that it is contested
            if (others.isEmpty() || others.stream().anyMatch(id -> isBeside(id, claim))) {
                return;
            }
            Contention.Told tells = contention.tells(claim, passage, site.passages(claim), others.stream().flatMap(id -> site.passage(id).stream()).toList());
            if (tells == Contention.Told.NOTHING) {
                return;
            }
            // All claims of a header share its sources: one finding says it
            if (!claim.inHeader() || told.add(passage.id())) {
                String message = "passage " + passage.id() + " is contradicted by " + String.join(" and ", others) + ", and "
                        + (claim.inHeader() ? "the header's sources do not cite " : "nothing under this heading cites ")
                        + (others.size() == 1 ? "it" : "any of them");
                String hint = "Tell both, each with its own source; " + others.get(0) + " says: " + site.passage(others.get(0)).map(Passage::gist).orElse("");
                if (tells == Contention.Told.A_SIDE && !isDenied(claim, passage, others)) {
                    sink.report(claim.path(), citation.at(), message, hint);
                } else {
                    sink.doubt(claim.path(), citation.at(), message, hint);
                }
            }
        }

        /** That somebody denies it says that it is told; who meets that elsewhere on the page, or beside it, knows both. */
        private boolean isDenied(Claim claim, Passage passage, List<String> others) {
            return contention.tellsDenial(claim)
                    && (others.stream().anyMatch(inBody::contains) || contention.isToldBeside(claim, passage, site.passages(claim)));
        }

        /** A header stands alone; what it tells as somebody's word may have its answer in the text. */
        private boolean isBeside(String id, Claim claim) {
            return claim.inHeader() ? inHeader.contains(id) || inBody.contains(id) && contention.attributes(claim)
                    : bySection.get(claim.block().section()).contains(id) || isReported(id);
        }

        /** The first section of a question's page, what is reported, is what the others speak of. */
        private boolean isReported(String id) {
            return document.type().equals("question") && bySection.values().iterator().next().contains(id);
        }
    }
}
