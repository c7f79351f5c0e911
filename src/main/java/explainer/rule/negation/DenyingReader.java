package explainer.rule.negation;

import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Clauses;
import explainer.text.Word;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what passages deny: the lists of {@link Denials}, {@code denying-words}, {@code turning-words}, {@code refusals}. */
public final class DenyingReader {

    /** What one who is silent does not do. */
    private static final String SPEECH = "silent speak spoken talk word comment answer reply";

    /** No longer word is one that only starts like "unpublished", which a claim may call "not published". */
    private static final int SHORT = 5;

    /** After these "no" denies a thing: "they have no mention of it" is not said of a mention. */
    private static final Set<String> HAVING = Set.of("have", "has", "had", "having", "with", "of", "in", "is", "are", "was", "were",
            "give", "gives", "gave", "make", "makes", "made", "found", "finds", "shows", "contains");

    private static final Pattern ALL_LOST =
            Pattern.compile("(?i)\\b(?:lost|lose|loses|losing|spent|gone|destroyed|burnt|burned)\\b[^.;]*\\b(?:everything|all)\\b"
                    + "|\\b(?:everything|all)\\b[^.;]*\\b(?:lost|gone|spent|destroyed|burnt|burned)\\b");

    /** "He denies that they met, that he saw a list, or that he spoke": all three. */
    private static final Pattern DENIES_THAT =
            Pattern.compile("(?i)(?<!\\p{L})(?:den(?:y|ies|ied|ying)|disput\\p{L}+|reject\\p{L}*|contest\\p{L}*) (?:\\p{L}+ ){0,4}that(?!\\p{L})");
    private static final Pattern GOES_ON = Pattern.compile("(?:(?:and|or|nor) )?that (?!\\p{L}+ (?:says|said)(?!\\p{L}))");

    private final WordList denying = WordList.load("denying-words");
    private final WordList turning = WordList.load("turning-words");
    private final WordList silent = WordList.load("silent-words");
    private final WordList refusals = WordList.load("refusals");
    private final Alike alike = new Alike();
    private final Reach reach;
    private final Denials denials;
    private final GistIndex index;

    /** Words weigh as the index says. */
    public DenyingReader(Denials denials, GistIndex index) {
        this.denials = denials;
        this.index = index;
        this.reach = new Reach(index.stems());
    }

    /** What the gist and the quotations of a passage deny. */
    public Denying of(Passage passage) {
        List<String> texts = new ArrayList<>(List.of(passage.gist()));
        passage.quotes().forEach(quote -> texts.add(quote.text()));
        int told = texts.size();
        // "A clerk who was not there", "that it gave no answer, the paper says itself"
        texts.addAll(List.of(passage.who(), passage.mixed()));
        Denying of = new Denying(passage, new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>(), Sole.of(Clauses.of(passage.gist()), index.stems(), denials),
                new HashMap<>(), ALL_LOST.matcher(passage.gist()).find());
        // Who speaks in a quotation stands outside it
        Set<String> speaker = names(passage.who() + " " + passage.gist());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            for (Denial denial : denials.of(text)) {
                if (denial.doubled()) {
                    of.twice().add(denial.scope());
                }
                Set<String> names = i == 0 || i >= told ? names(before(text, denial.at())) : speaker;
                boolean whole = Denials.WHOLE.contains(denial.word().toLowerCase(Locale.ROOT));
                Denying.Clause negated = new Denying.Clause(denial.word().toLowerCase(Locale.ROOT), names,
                        denial.word().equals("without") ? denial.scope() : reach.words(denial, text), none(denial),
                        denial.before().isEmpty() && !whole && !denial.last() ? index.stems().set(before(text, denial.at())) : Set.of());
                of.negated().add(negated);
                of.heads().addAll(reach.heads(denial, text));
                alike.in(denial.clause().substring(whole ? 0 : denial.within()))
                        .forEach(group -> of.alike().computeIfAbsent(group, g -> new ArrayList<>()).add(negated));
                if (denial.elliptic()) {
                    of.heads().addAll(Word.forms(Word.loose(denial.clause().substring(denial.within()))));
                }
            }
            Word.loose(text).stream().map(Word::form).filter(word -> word.startsWith("un") && word.length() > SHORT).map(word -> word.substring(2))
                    .forEach(word -> undone(word, text, of));
            boolean under = false;
            for (String clause : Clauses.of(text).all()) {
                if (i < told && denials.of(clause).isEmpty() && !(under && GOES_ON.matcher(clause).lookingAt())) {
                    of.plain().add(index.stems().set(clause));
                }
                if (refusals.occursIn(clause)) {
                    of.refusing().add(index.stems().set(clause));
                }
                under = DENIES_THAT.matcher(clause).find() || under && GOES_ON.matcher(clause).lookingAt();
                if (under || denying.occursIn(clause)) {
                    of.worded().add(index.stems().set(denied(clause)));
                    Set<String> near = index.stems().set(subject(text, clause) + clause);
                    of.near().add(near);
                    Denying.Clause worded = new Denying.Clause("", names(before(text, text.indexOf(clause)) + clause), near, "", Set.of());
                    alike.in(after(clause)).forEach(group -> of.alike().computeIfAbsent(group, g -> new ArrayList<>()).add(worded));
                }
            }
        }
        return of;
    }

    /** "Unseen by the clerk": what was not done, whatever word a claim has for it. */
    private void undone(String word, String text, Denying of) {
        of.worded().add(index.stems().set(word));
        Set<Integer> groups = alike.in(word);
        if (!groups.isEmpty()) {
            String clause = Clauses.of(text).all().stream().filter(each -> Polarity.plain(each).contains(word)).findFirst().orElse("");
            Denying.Clause undone = new Denying.Clause("", names(clause), index.stems().set(clause), "", Set.of());
            groups.forEach(group -> of.alike().computeIfAbsent(group, g -> new ArrayList<>()).add(undone));
        }
    }

    /** Of whom "no" says that none did, where the clause goes on to say what. */
    private String none(Denial denial) {
        String before = denial.clause().substring(0, denial.within() - denial.word().length()).strip();
        if (HAVING.contains(Polarity.plain(before.substring(before.lastIndexOf(' ') + 1)))) {
            return "";
        }
        List<String> after = List.copyOf(index.stems().set(denial.clause().substring(denial.within())));
        return denial.word().equalsIgnoreCase("no") && after.size() > 1 ? after.get(0) : "";
    }

    /** What stands before a "not" since the last full stop, semicolon or colon: "the heads of A, B and C did not". */
    private static String before(String text, int at) {
        int start = at;
        while (start > 0 && ";:.".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, at);
    }

    private Set<String> names(String text) {
        return index.stems().set(text).stream().filter(index::isName).collect(Collectors.toSet());
    }

    /** What stands before a clause that starts with its verb, since the last full stop: "the table, out in May, lacks it". */
    private String subject(String text, String clause) {
        String verb = turning.occursIn(clause) ? "" : denying.firstIn(clause);
        return !verb.isEmpty() && Polarity.plain(clause).startsWith(verb) ? before(text, text.indexOf(clause)) + " " : "";
    }

    /** A clause from the word that denies: "denies that it was raised", not "told her that it is false". */
    private String after(String clause) {
        String verb = denying.firstIn(clause);
        return clause.substring(verb.isEmpty() ? 0 : Math.max(0, Polarity.plain(clause).indexOf(verb)));
    }

    /** What a word like "except" or "silent" denies: what follows it, or what the list says, or all of the clause. */
    private String denied(String clause) {
        String plain = Polarity.plain(clause);
        String turns = turning.firstIn(clause);
        if (!turns.isEmpty()) {
            return clause.substring(Math.max(0, plain.indexOf(turns)) + turns.length());
        }
        return silent.occursIn(clause) ? SPEECH : clause;
    }
}
