package explainer.rule.date;

import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A claim with "since 2006" of what its passages have "since 2002", although they have 2006 for something else. */
public final class SinceWhen {

    /** What the claim shares with the part of the passage that has the other date, by weight, names aside. */
    private static final double SHARED = 0.3;
    private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern SINCE = Pattern.compile("(?<!\\p{L})([Ss]ince|[Uu]ntil|[Tt]ill) (?:\\p{Ll}+ ){0,3}(?:(?:\\d{1,2} )?("
            + MONTHS + ")(?: (\\d{4}))?|(\\d{4}))(?![\\ds])");
    private static final String ENDS = ";:,.";

    /**
     * A date after "since" or "until".
     *
     * @param word   "since" or "until"
     * @param month  the month, or ""
     * @param year   the year, or ""
     * @param about  the stems before it in its part of the sentence, without names
     * @param text   the words
     */
    private record Since(String word, String month, String year, Set<String> about, String text) {

        /** Whether both may be one date: what only one of them tells does not part them. */
        boolean mayBe(Since other) {
            return fits(month, other.month) && fits(year, other.year);
        }

        private static boolean fits(String one, String other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }

    private final Map<String, List<Since>> byId = new HashMap<>();
    private final GistIndex index;

    /** Words weigh as in the index of a site. */
    public SinceWhen(Site site) {
        this.index = GistIndex.of(site);
    }

    private List<Since> of(Passage passage) {
        return passage.texts().stream().flatMap(text -> in(text).stream()).toList();
    }

    private List<Since> in(String text) {
        List<Since> found = new ArrayList<>();
        Matcher matcher = SINCE.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            Set<String> about = new HashSet<>(index.stems().set(text.substring(start, matcher.start())));
            about.removeIf(index::isName);
            String word = matcher.group(1).equalsIgnoreCase("since") ? "since" : "until";
            String year = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
            found.add(new Since(word, Objects.requireNonNullElse(matcher.group(2), ""), Objects.requireNonNullElse(year, ""), about, matcher.group()));
        }
        return found;
    }

    /** Holds a claim against the passages it rests on. */
    public void check(Claim claim, List<Passage> passages, Sink sink) {
        if (claim.text().indexOf("ince ") < 0 && claim.text().indexOf("til") < 0) {
            return; // a cheap look first
        }
        List<Since> there = passages.stream().filter(Passage::citable)
                .flatMap(passage -> byId.computeIfAbsent(passage.id(), id -> of(passage)).stream()).toList();
        if (there.isEmpty()) {
            return;
        }
        Set<String> words = index.stems().set(claim.text());
        Matcher matcher = SINCE.matcher(claim.text());
        for (Since here : in(claim.text())) {
            matcher.find();
            List<Since> same = there.stream().filter(since -> since.word().equals(here.word())).toList();
            if (same.stream().noneMatch(here::mayBe)) {
                same.stream().filter(since -> index.shared(words, since.about()) >= SHARED).findFirst().ifPresent(since -> sink.report(claim, matcher.start(),
                        "“" + here.text() + "” is told where the cited passages have “" + since.text() + "”", "Write the date that the passage gives for it."));
            }
        }
    }
}
