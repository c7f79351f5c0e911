package explainer.update;

import explainer.content.Site;
import explainer.source.Seal;
import explainer.source.SourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells an update: first the passages, then what rests on those that are gone or have other words. */
final class UpdateReport {

    private final Ground ground;
    private final SourceRecord record;
    private final Seal before;
    private final Seal after;
    private final Standing standing;
    private final List<String> olds;
    private final List<String> news;
    private final List<String> lines = new ArrayList<>();

    /** @param olds the passages of the older copy, empty when its text is not at hand */
    UpdateReport(Site site, SourceRecord record, Seal before, Seal after, Standing standing, List<String> olds, List<String> news) {
        this.ground = new Ground(site, record.key());
        this.record = record;
        this.before = before;
        this.after = after;
        this.standing = standing;
        this.olds = olds;
        this.news = news;
    }

    List<String> lines() {
        lines.add(sum());
        if (standing.isSame()) {
            return lines;
        }
        moved();
        changed();
        list("New, to be filled in", standing.added().stream().map(n -> at(n) + id(n) + place(n)).toList());
        list("Gone; their notes stay, as kind: gone, and their numbers are not used again",
                standing.gone().stream().map(n -> at(n) + id(n)).toList());
        Set<Integer> changed = new HashSet<>(standing.changed());
        Set<Integer> gone = new HashSet<>(standing.gone());
        list("Of the record, what no longer holds", ground.record(record, after, changed, gone));
        List<String> lost = ground.claims(gone, "is gone");
        list("Claims that lost their ground", lost.isEmpty() ? List.of("none") : lost);
        if (!changed.isEmpty()) {
            List<String> again = ground.claims(changed, "has other words");
            list("Claims to read again", again.isEmpty() ? List.of("none") : again);
        }
        return lines;
    }

    private String sum() {
        long stand = standing.passages().stream().filter(p -> !p.isNew()).count();
        if (standing.isSame()) {
            return "All " + stand + " passages stand as they did: there is nothing to update.";
        }
        return count(stand, "passage stands", "passages stand") + ": " + standing.moved().size() + " moved, " + standing.changed().size()
                + " changed. " + standing.added().size() + " new, " + standing.gone().size() + " gone.";
    }

    private static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    private void moved() {
        list("Moved; their numbers stay", standing.moved().stream().map(n -> id(n) + place(n)).toList());
    }

    /** After which passage one stands now. */
    private String place(int n) {
        int at = standing.numbers().indexOf(n);
        return at == 0 ? ", now the first" : ", now after " + id(standing.numbers().get(at - 1));
    }

    private void changed() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            Standing.Passage passage = standing.passages().get(i);
            if (passage.changed()) {
                List<String> words = olds.isEmpty() ? WordChanges.bySeal(before, passage.n(), news.get(i))
                        : WordChanges.between(olds.get(passage.old()), news.get(i));
                told.add(at(passage.n()) + id(passage.n()) + ": " + String.join("; ", words));
            }
        }
        list(olds.isEmpty() ? "Changed; what stood there before is not known, as the older text is not at hand" : "Changed", told);
    }

    private void list(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(heading + ":");
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }

    private String id(int n) {
        return record.key() + "-" + n;
    }

    private String at(int n) {
        return record.path() + ":" + record.passage(n).map(passage -> passage.at().line()).orElse(1) + ": ";
    }
}
