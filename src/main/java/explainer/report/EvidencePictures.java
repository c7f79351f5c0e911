package explainer.report;

import explainer.content.Site;
import explainer.rule.Finding;
import explainer.rule.Result;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.source.Voice;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pictures of the evidence report, by the name of their file. */
public final class EvidencePictures {

    private static final int WIDE = 880;
    private static final int ROW = 18;
    private static final int LABEL = 330;

    private final Site site;
    private final Usage usage;
    private final SortedMap<String, String> files = new TreeMap<>();

    private EvidencePictures(Site site) {
        this.site = site;
        this.usage = Usage.of(site);
    }

    /** Draws what was checked and found. */
    public static SortedMap<String, String> of(Site site, Result result) {
        EvidencePictures pictures = new EvidencePictures(site);
        site.records().forEach(pictures::coverage);
        pictures.voices();
        pictures.bars("claims.svg", "How many claims each page makes", pictures.usage.perPage(), "bar");
        Map<String, Integer> found = new TreeMap<>();
        for (Finding finding : result.findings()) {
            found.merge(finding.severity().id() + " " + finding.ruleId(), 1, Integer::sum);
        }
        if (!found.isEmpty()) {
            pictures.bars("findings.svg", "How much each rule found", found, "");
        }
        return pictures.files;
    }

    /** A column a passage: how many claims rest on it, in the colour of its voice; a dashed box where none does. */
    private void coverage(SourceRecord record) {
        List<Passage> passages = record.passages().stream().filter(Passage::citable).toList();
        if (passages.isEmpty()) {
            return;
        }
        int most = passages.stream().mapToInt(passage -> usage.claims().getOrDefault(passage.id(), 0)).max().orElse(1);
        int width = Math.max(WIDE, passages.size() * 10 + 60);
        double step = (width - 60.0) / passages.size();
        Drawing drawing = new Drawing(width, 250, "Coverage of " + record.key() + ", passage by passage");
        int top = Math.max(1, most);
        for (int mark : new int[] {top, (top + 1) / 2}) {
            double y = 210 - 180.0 * mark / top;
            drawing.level(44, y).text(38, y + 4, "soft end", Integer.toString(mark));
        }
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int claims = usage.claims().getOrDefault(passage.id(), 0);
            double x = 48 + i * step;
            double high = claims == 0 ? 12 : Math.max(2, 180.0 * claims / top);
            drawing.bar(x, 210 - high, step * 0.78, high, claims == 0 ? "none" : passage.voice().map(Voice::id).orElse("bar"),
                    passage.id() + ", " + passage.voice().map(Voice::id).orElse("no voice") + ": " + claims + " claims");
            if (i == 0 || passage.n() % 5 == 0) {
                drawing.text(x + step * 0.39, 228, "soft mid", Integer.toString(passage.n()));
            }
        }
        files.put("coverage-" + record.key() + ".svg", drawing.level(44, 210).text(48, 244, "soft", "passage").svg());
    }

    private void voices() {
        Drawing drawing = new Drawing(WIDE, 40 + Voice.values().length * 24, "How much rests on which voice");
        double x = 8;
        double all = Math.max(1, usage.cited());
        int y = 60;
        for (Voice voice : Voice.values()) {
            int claims = usage.strongest().getOrDefault(voice, 0);
            double w = (WIDE - 16) * claims / all;
            String says = voice.id() + ": " + claims + " claims, " + Math.round(100 * claims / all) + " %";
            drawing.bar(x, 8, Math.max(0, w - 1), 26, voice.id(), says)
                    .bar(8, y - 11, 14, 14, voice.id(), voice.id()).text(30, y + 1, "", says);
            x += w;
            y += 22;
        }
        files.put("voices.svg", drawing.svg());
    }

    private void bars(String file, String title, Map<String, Integer> rows, String kind) {
        Drawing drawing = new Drawing(WIDE, 16 + rows.size() * ROW, title);
        int most = rows.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int y = 8;
        for (Map.Entry<String, Integer> row : rows.entrySet()) {
            double w = (WIDE - LABEL - 60.0) * row.getValue() / most;
            String label = row.getKey().replaceFirst("^content/", "").replaceFirst("\\.md$", "");
            drawing.text(LABEL, y + 13, "end", label)
                    .bar(LABEL + 8, y + 3, w, ROW - 6, kind.isEmpty() ? row.getKey().replaceFirst(" .*", "") : kind,
                            label + ": " + row.getValue())
                    .text(LABEL + 14 + w, y + 13, "soft", Integer.toString(row.getValue()));
            y += ROW;
        }
        files.put(file, drawing.svg());
    }
}
