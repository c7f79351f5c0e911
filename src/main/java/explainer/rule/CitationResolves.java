package explainer.rule;

import explainer.content.Block;
import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A citation leads to no passage, or its number, mark or place is not one that a citation can have. */
public final class CitationResolves implements Rule {

    /** What a citation looks like where Markdown does not take it for a link: a space, a bracket too few or too many. */
    private static final Pattern BROKEN = Pattern.compile("\\[[^\\[\\]\\s]{0,20}\\]?\\s?\\(#[a-z0-9-]{1,60}|\\]\\(#");

    @Override
    public String id() {
        return "citation-resolves";
    }

    @Override
    public String summary() {
        return "A citation leads to no passage, or its number, mark or place is not one that a citation can have.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Set<String> types = new HashSet<>(site.config().list("sources.complete"));
        return (document, sink) -> {
            document.citations().forEach(citation -> citation(site, document, citation, sink));
            document.claims().forEach(claim -> claim(document, claim, sink));
            document.blocks().forEach(block -> broken(document, block, sink));
            if (types.contains(document.type())) {
                agreement(document, sink);
            }
        };
    }

    private static void citation(Site site, Document document, Citation citation, Sink sink) {
        boolean inHeader = document.header().list("sources").stream().anyMatch(item -> item.at().equals(citation.at()));
        if (citation.mark() == Citation.Mark.EDITOR) {
            if (inHeader || !citation.note().isEmpty()) {
                report(document, citation, inHeader ? "“editor” is no source: what a header says rests on passages"
                        : "a note of the editors has no mark", inHeader ? "List passages only." : "Leave the title out: [note](#editor).", sink);
            }
            return;
        }
        Optional<Passage> passage = site.passage(citation);
        if (passage.isEmpty()) {
            report(document, citation, "there is no passage “" + Shortened.of(citation.id()) + "”", "A citation is the source's key and a "
                    + "passage number of its record, as in " + example(site) + ".", sink);
        } else if (!passage.get().citable()) {
            report(document, citation, "passage “" + citation.id() + "” is a " + passage.get().kind().name().toLowerCase(Locale.ROOT),
                    "Cite the passage that says it.", sink);
        } else if (!inHeader && !citation.label().strip().equals(Integer.toString(citation.n()))) {
            report(document, citation, "the citation reads “" + Shortened.of(citation.label()) + "” and leads to passage " + citation.n(),
                    "Give both the same number: [" + citation.n() + "](#" + citation.id() + ").", sink);
        }
        mark(document, citation, sink);
    }

    private static void mark(Document document, Citation citation, Sink sink) {
        if (citation.mark() == Citation.Mark.UNKNOWN) {
            report(document, citation, "“" + Shortened.of(citation.note()) + "” is not a mark",
                    "A citation's title is \"not said\" or \"derived: …\" with how it was derived; leave it out otherwise.", sink);
        } else if (citation.mark() == Citation.Mark.DERIVED && citation.note().isEmpty()) {
            report(document, citation, "“derived” does not say how", "Say what was computed from what: \"derived: 24 Feb minus 21 Feb\".", sink);
        }
    }

    private static void claim(Document document, Claim claim, Sink sink) {
        List<Citation> all = claim.citations();
        if (document.type().equals("event") && !claim.inHeader() && !all.isEmpty()
                && all.stream().allMatch(citation -> citation.mark() == Citation.Mark.EDITOR)) {
            report(document, all.get(0), "this rests on a note of the editors alone, and an event must not",
                    "Cite the passage that says it, or take it out of the event.", sink);
        }
        Set<String> seen = new HashSet<>();
        for (Citation citation : claim.inHeader() ? List.<Citation>of() : all) {
            if (!seen.add(citation.id())) {
                report(document, citation, "“" + citation.id() + "” is cited twice for one claim", "Remove one of the two.", sink);
            }
        }
    }

    private static void broken(Document document, Block block, Sink sink) {
        Matcher matcher = BROKEN.matcher(block.text().value());
        if (block.kind() != Block.Kind.CODE && matcher.find()) {
            sink.report(document.path(), block.text().position(matcher.start()), "“" + matcher.group() + "” looks like a citation and is none",
                    "Write [29](#nyt-29), with all four brackets.");
        }
    }

    /** Where a header lists all that its page rests on, the list and the text check each other. */
    private static void agreement(Document document, Sink sink) {
        Set<String> listed = document.header().list("sources").stream().map(item -> item.value()).collect(Collectors.toSet());
        Set<String> cited = new HashSet<>();
        for (Claim claim : document.claims()) {
            for (Citation citation : claim.inHeader() ? List.<Citation>of() : claim.citations()) {
                if (citation.toPassage() && cited.add(citation.id()) && !listed.contains(citation.id())) {
                    report(document, citation, "the header's sources do not list " + citation.id(),
                            "List it, or cite the passage that carries this claim.", sink);
                }
            }
        }
        document.header().list("sources").stream().filter(item -> !item.value().isEmpty() && !cited.contains(item.value()))
                .forEach(item -> sink.report(document.path(), item.at(), "sources lists " + item.value() + ", and the text never cites it",
                        "Take it out, or cite it where the text rests on it."));
    }

    private static String example(Site site) {
        return site.records().stream().findFirst().map(record -> record.key() + "-1").orElse("key-1");
    }

    private static void report(Document document, Citation citation, String message, String hint, Sink sink) {
        sink.report(document.path(), citation.at(), message, hint);
    }
}
