package explainer.update;

import explainer.content.Site;
import explainer.intake.Copy;
import explainer.intake.DraftPassage;
import explainer.intake.Newcomers;
import explainer.intake.Sifting;
import explainer.source.Passage;
import explainer.source.Print;
import explainer.source.Quote;
import explainer.source.RecordReader;
import explainer.source.Seal;
import explainer.source.SourceRecord;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An update of a source: the record and the seal as they will be, and what to tell the author.
 *
 * @param standing what has become of the passages
 * @param record   the record's text, changed only where it must be
 * @param seal     the seal of the newer copy, under the numbers that stand
 * @param report   what changed, and what rests on it, a line each
 */
public record Update(Standing standing, String record, Seal seal, List<String> report) {

    public Update {
        report = List.copyOf(report);
    }

    /** The record's key for a passage that changed: it has to be read again. */
    static final String REREAD = "reread";

    /**
     * Works an update out.
     *
     * @param site   the site as it is
     * @param file   the record's file
     * @param before the seal of the older copy
     * @param old    the text of the older copy; empty, or another text than was sealed, when it is not at hand
     * @param copy   the newer copy
     * @param skips  beginnings of lines that are no passages
     * @throws IllegalArgumentException when record and seal do not agree, or the record cannot be changed without harm;
     *                                  its message is one line for the user
     */
    public static Update of(Site site, TextFile file, Seal before, String old, Copy copy, List<String> skips) {
        SourceRecord record = new RecordReader().read(file);
        agree(record, before);
        Sifting sifting = Sifting.of(copy, skips, known(copy, before));
        String text = copy.text();
        Seal plain = Seal.of(before.key(), sifting.skipLines(), text);
        List<String> news = Seal.passages(text, sifting.skipLines());
        List<String> olds = before.differences(old).isEmpty() ? Seal.passages(old, before.skipLines()) : List.of();
        int next = record.passages().stream().mapToInt(Passage::n).max().orElse(0) + 1;
        Standing standing = Matching.of(before, olds, plain, news, next);
        Seal seal = Seal.of(before.key(), sifting.skipLines(), text, standing.numbers());
        List<DraftPassage> drafts = Newcomers.of(sifting.passages(), record.entities(), seal, Set.copyOf(standing.added()));
        String edited = edit(file, record, standing, Newcomers.texts(drafts, sifting.passages(), record.entities(), standing.numbers()));
        SourceRecord after = new RecordReader().read(TextFile.of(file.path(), edited));
        unharmed(record, after, standing);
        return new Update(standing, edited, seal, new UpdateReport(site, after, before, seal, standing, olds, news).lines());
    }

    private static void agree(SourceRecord record, Seal before) {
        Set<Integer> numbers = new HashSet<>();
        record.passages().stream().filter(passage -> passage.kind() != Passage.Kind.GONE).forEach(passage -> numbers.add(passage.n()));
        if (!numbers.equals(new HashSet<>(before.numbers()))) {
            throw new IllegalArgumentException("and its seal do not have the same passages; mend that first, as check says");
        }
    }

    /** Lines that the older copy counted are passages, whatever they look like. */
    private static Set<String> known(Copy copy, Seal before) {
        Set<Long> digests = new HashSet<>();
        before.prints().forEach(print -> digests.add(print.digest()));
        List<String> lines = Seal.passages(copy.text(), List.of());
        Set<String> known = new HashSet<>();
        List<Print> prints = Seal.of(before.key(), List.of(), copy.text()).prints();
        for (int i = 0; i < lines.size(); i++) {
            if (digests.contains(prints.get(i).digest())) {
                known.add(lines.get(i));
            }
        }
        return known;
    }

    private static String edit(TextFile file, SourceRecord record, Standing standing, List<String> added) {
        RecordEdit edit = new RecordEdit(file.text());
        standing.gone().forEach(n -> edit.set(n, "kind", "gone"));
        standing.changed().stream().filter(n -> !record.passage(n).orElseThrow().reread()).forEach(n -> edit.set(n, REREAD, "true"));
        if (!added.isEmpty()) {
            edit.append(added);
        }
        return edit.result();
    }

    /** Reads the result back: every passage there was has to say what it said. */
    private static void unharmed(SourceRecord before, SourceRecord after, Standing standing) {
        List<Integer> numbers = new ArrayList<>(before.passages().stream().map(Passage::n).toList());
        numbers.addAll(standing.added());
        boolean same = after.passages().stream().map(Passage::n).toList().equals(numbers)
                && after.entities().size() == before.entities().size()
                && before.passages().stream().allMatch(passage -> after.passage(passage.n()).filter(now -> now.gist().equals(passage.gist())
                        && now.who().equals(passage.who()) && now.quotes().stream().map(Quote::text).toList()
                        .equals(passage.quotes().stream().map(Quote::text).toList())
                        && now.dates().equals(passage.dates()) && now.figures().equals(passage.figures())).isPresent());
        if (!same) {
            throw new IllegalArgumentException("is laid out in a way that cannot be changed without harm; write its passages one below the other");
        }
    }
}
