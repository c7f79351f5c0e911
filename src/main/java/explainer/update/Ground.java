package explainer.update;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.source.Passage;
import explainer.source.Quote;
import explainer.source.Seal;
import explainer.source.SourceRecord;
import explainer.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What of a site and its record rests on given passages of a source. */
final class Ground {

    private static final int LONGEST = 70;

    private final Site site;
    private final String key;

    Ground(Site site, String key) {
        this.site = site;
        this.key = key;
    }

    /**
     * The claims that rest on any of these passages, as {@code path:line: what}, in order of pages.
     *
     * @param verb how the passages fare: "is gone", "has other words"
     */
    List<String> claims(Set<Integer> numbers, String verb) {
        List<String> told = new ArrayList<>();
        Predicate<Citation> hit = citation -> citation.toPassage() && citation.key().equals(key) && numbers.contains(citation.n());
        for (Document document : site.documents()) {
            // Title, summary and role rest on what the header names: told once, not once for each
            int inHeader = document.header().list("sources").size();
            List<Citation> header = document.citations().subList(0, Math.min(inHeader, document.citations().size()));
            if (header.stream().anyMatch(hit)) {
                told.add(line(document, header.stream().filter(hit).findFirst().orElseThrow().at(), header, hit, verb, "the header, sources"));
            }
            document.claims().stream().filter(claim -> !claim.inHeader() && claim.citations().stream().anyMatch(hit))
                    .forEach(claim -> told.add(line(document, start(claim), claim.citations(), hit, verb, quote(claim.text()))));
        }
        return told;
    }

    /** Where its words begin: the space after a full stop is still the line before. */
    private static Position start(Claim claim) {
        String text = claim.text();
        int words = 0;
        while (words < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(words))) {
            words++;
        }
        return claim.at(words);
    }

    private static String line(Document document, Position at, List<Citation> citations, Predicate<Citation> hit, String verb, String what) {
        List<String> lost = citations.stream().filter(hit).map(Citation::id).distinct().toList();
        List<String> left = citations.stream().filter(hit.negate()).map(Citation::id).distinct().toList();
        return document.path() + ":" + at.line() + ": " + String.join(", ", lost) + " " + (lost.size() == 1 ? verb : verb.replaceFirst("^is", "are")
                .replaceFirst("^has", "have")) + (left.isEmpty() ? "" : "; " + left.stream().limit(4).collect(Collectors.joining(", "))
                + (left.size() > 4 ? " and " + (left.size() - 4) + " more" : "") + (left.size() == 1 ? " still carries it" : " still carry it")) + ": " + what;
    }

    private static String quote(String words) {
        String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("^[\\s.,;:!?)”\"’]+", "").strip();
        return "“" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…") + "”";
    }

    /** What the record says that no longer holds: quotations of passages that changed, contests with passages that are gone. */
    List<String> record(SourceRecord record, Seal seal, Set<Integer> changed, Set<Integer> gone) {
        List<String> told = new ArrayList<>();
        for (Passage passage : record.passages()) {
            if (changed.contains(passage.n())) {
                for (Quote quote : passage.quotes()) {
                    if (!seal.holds(passage.n(), quote.text())) {
                        told.add(record.path() + ":" + quote.at().line() + ": " + passage.id() + " no longer has the words " + quote(quote.text()));
                    }
                }
            }
        }
        for (Passage passage : site.records().stream().flatMap(each -> each.passages().stream()).filter(Passage::citable).toList()) {
            passage.counterparts().stream().filter(id -> gone.stream().anyMatch(n -> id.equals(key + "-" + n)))
                    .filter(id -> !(passage.key().equals(key) && gone.contains(passage.n())))
                    .forEach(id -> told.add(path(passage) + ":" + line(passage, record) + ": " + passage.id() + " is contested by " + id + ", which is gone"));
        }
        return told;
    }

    private String path(Passage passage) {
        return site.record(passage.key()).map(SourceRecord::path).orElse(passage.key());
    }

    /** In the record at hand lines have moved. */
    private static int line(Passage passage, SourceRecord record) {
        Passage now = passage.key().equals(record.key()) ? record.passage(passage.n()).orElse(passage) : passage;
        return now.at("contested").line();
    }
}
