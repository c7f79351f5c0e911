package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.rule.negation.Denial;
import explainer.rule.negation.Denials;
import explainer.rule.negation.Polarity;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim that tells plainly what its passages have right after a word that denies, and nowhere else: "charges were brought"
 * where "nobody is charged".
 */
public final class OnlyDenied {

    /** What is denied weighs so much at least: a word of most passages shows nothing. */
    private static final double TELLING = 0.3;
    /** What may stand between a word that denies and what it denies. */
    private static final Pattern BETWEEN = Pattern.compile("(?i)(?: (?:an?|the|any|such|be|been|being|is|was|were|are|has|had|have|having"
            + "|yet|ever|even|also|that|there|other|his|her|its|their|single|further))* ");
    private static final Pattern DENIES = Pattern.compile("(?i)(?<!\\p{L})(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?"
            + "|contest(?:s|ed|ing)?)(?!\\p{L})");
    /** With one of these a claim may deny in other words, or tell what was asked, meant or alleged. */
    private static final Pattern OTHERWISE = Pattern.compile("(?i)(?<!\\p{L})(?:whether|if|ask(?:s|ed|ing)?|question(?:s|ed|ing)?|alleg\\p{L}*|accus\\p{L}*"
            + "|den(?:y|ies|ied|ying|ials?)|disput\\p{L}*|demand\\p{L}*|want\\p{L}*|would|should|before|until|instead|only|doubt\\p{L}*|who|what|how|why"
            + "|seem\\p{L}*|appear\\p{L}*|reject\\p{L}*|contest\\p{L}*|stop\\p{L}*|end(?:s|ed|ing)?|rumou?rs?|hop\\p{L}*|lost|lose|refus\\p{L}*"
            + "|declin\\p{L}*|lack\\p{L}*|fail\\p{L}*|un\\p{L}{4,}|false|wrong|turn(?:s|ed)? down)(?!\\p{L})");
    private static final String ENDS = ",;:.";

    /**
     * A passage.
     *
     * @param denied what stands right after a word that denies, by stem, with that word
     * @param free   the stems that stand elsewhere
     */
    private record Read(Map<String, String> denied, Set<String> free) {

        boolean onlyDenies(String stem) {
            return denied.containsKey(stem) && !free.contains(stem);
        }
    }

    private final Map<String, Read> byId = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final WordList openWords = WordList.load("open-words");
    private final WordList possible = WordList.load("hedge-possible");
    private final Polarity polarity;
    private final Denials denials;
    private final GistIndex index;

    /** For the records of a site. */
    public OnlyDenied(Site site, Polarity polarity, Denials denials) {
        this.polarity = polarity;
        this.denials = denials;
        this.index = polarity.index();
        site.records().forEach(record -> record.entities().forEach(entity -> names.putIfAbsent(entity.id(), entity.names())));
    }

    private Read read(Passage passage) {
        Read read = new Read(new HashMap<>(), new HashSet<>());
        read(passage.gist(), read);
        passage.quotes().forEach(quote -> read(quote.text(), read));
        List<String> notes = new ArrayList<>(passage.figures());
        notes.addAll(List.of(passage.who(), passage.mixed(), passage.datesNote()));
        passage.entities().forEach(id -> notes.addAll(names.getOrDefault(id, List.of())));
        notes.forEach(text -> read.free().addAll(index.stems().set(text)));
        read.denied().keySet().removeIf(stem -> read.free().contains(stem) || index.isName(stem) || index.weight(stem) < TELLING);
        return read;
    }

    private void read(String text, Read read) {
        List<Word> content = index.stems().of(text);
        Set<Word> under = new HashSet<>();
        for (Denial denial : denials.of(text)) {
            int from = denial.at() + denial.word().length();
            int to = from + denial.clause().length() - denial.within();
            // "No patient was harmed" denies the harm, and no patient
            boolean ofWhom = denial.word().equalsIgnoreCase("no") && content.stream().filter(word -> word.start() >= from && word.end() <= to).count() > 1;
            under(text, content, ofWhom ? "" : denial.word(), from, to, read, under);
        }
        Matcher denies = DENIES.matcher(text);
        while (denies.find()) {
            int end = denies.end();
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            under(text, content, denies.group(), denies.end(), end, read, under);
        }
        content.stream().filter(word -> !under.contains(word)).forEach(word -> read.free().add(word.form()));
    }

    /** Adds what stands from one place to another, after a word that denies; what is denied first, unless that is "". */
    private static void under(String text, List<Word> content, String by, int from, int to, Read read, Set<Word> under) {
        boolean first = true;
        for (Word word : content) {
            if (word.start() >= from && word.end() <= to) {
                if (first && !by.isEmpty() && BETWEEN.matcher(text.substring(from, word.start())).matches()) {
                    read.denied().putIfAbsent(word.form(), by);
                }
                first = false;
                under.add(word);
            }
        }
    }

    /** Holds a claim against the passages it rests on: where another has it in other words, it may be told of that. */
    public void check(Claim claim, List<Gists.Gist> cited, Sink sink) {
        List<Read> reads = cited.stream().map(gist -> byId.computeIfAbsent(gist.passage().id(), id -> read(gist.passage()))).toList();
        if (reads.isEmpty() || reads.stream().anyMatch(read -> read.denied().isEmpty()) || claim.inHeader() && !claim.field().equals("summary")
                || claim.has(Citation.Mark.EDITOR) || claim.has(Citation.Mark.NOT_SAID) || !isPlain(claim.text())) {
            return;
        }
        index.stems().of(claim.text()).stream().filter(word -> reads.stream().allMatch(read -> read.onlyDenies(word.form()))).findFirst()
                .ifPresent(word -> sink.report(claim, word.start(), "“" + claim.text().substring(word.start(), word.end()) + "” stands in passage "
                        + cited.get(0).passage().id() + " after “" + reads.get(0).denied().get(word.form()) + "” alone, and the claim denies nothing",
                        "Deny what the passage denies: " + cited.get(0).passage().gist()));
    }

    private boolean isPlain(String text) {
        return !text.endsWith("?") && !polarity.negates(text) && !OTHERWISE.matcher(text).find() && !openWords.occursIn(text) && !possible.occursIn(text);
    }
}
