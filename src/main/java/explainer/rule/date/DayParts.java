package explainer.rule.date;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.rule.Sink;
import explainer.rule.support.GistIndex;
import explainer.rule.support.Statement;
import explainer.source.Passage;
import explainer.text.Phrases;
import explainer.text.Token;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts of the day. A claim that says "evening" needs a cited passage that does; where none says any part, an earlier one
 * of the page may have ("that evening").
 */
public final class DayParts {

    /** From which hour to which a time may go by a part of the day, before the hour where the next is; people differ where they end. */
    private static final Map<String, double[]> HOURS = Map.of("early", new double[] {0, 8}, "late", new double[] {20, 24}, "morning", new double[] {0, 12},
            "dawn", new double[] {4, 8}, "noon", new double[] {12, 12}, "afternoon", new double[] {12, 18},
            "evening", new double[] {17, 24}, "dusk", new double[] {17, 22}, "midnight", new double[] {0, 0});
    /** From when night is spoken of, and until when. */
    private static final double NIGHTFALL = 19;
    private static final double DAYBREAK = 6;

    private static final Set<String> BEFORE = Set.of("first", "last");
    private static final Set<String> WHICH = Set.of("the", "that", "this");
    private static final int NEAR = 60;
    /** Between a number and what it counts: "two sleepless nights", "a three-night stay", "90 euros a night". */
    private static final Pattern COUNTS = Pattern.compile("[ -](?:\\p{Ll}+ )?");
    private static final Pattern RATE = Pattern.compile(" (?:\\p{Ll}+ )?(?:an?|per|each) ");

    private final Figures figures = new Figures();
    private final Phrases<Set<String>> parts = new Phrases<>(false);
    private final Set<String> known = new HashSet<>();
    private final Map<Passage, Set<String>> seen = new HashMap<>();
    private final TimeOf timeOf;

    /**
     * Knows the words that the list has.
     *
     * @param index what it takes content words with
     */
    public DayParts(GistIndex index) {
        for (String line : WordList.load("parts-of-day").entries()) {
            Set<String> carriers = Set.copyOf(words(line.substring(line.indexOf(':') + 1)));
            words(line.substring(0, line.indexOf(':'))).forEach(word -> parts.add(word, carriers));
            known.addAll(carriers);
        }
        known.removeAll(Set.of("early", "small", "late"));
        timeOf = new TimeOf(index, text -> said(text).anyMatch(known::contains));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    /**
     * Checks one statement.
     *
     * @param told all passages that the page has cited before; those of this statement are added
     */
    public void check(Statement statement, Set<Passage> told, Sink sink) {
        Claim claim = statement.claim();
        if (claim.has(Citation.Mark.NOT_SAID) || claim.has(Citation.Mark.DERIVED) || claim.has(Citation.Mark.EDITOR)) {
            return;
        }
        String text = claim.text();
        List<Token> tokens = statement.tokens();
        told.addAll(statement.passages());
        List<Phrases.Match<Set<String>>> matches = parts.in(tokens);
        if (matches.isEmpty()) {
            return;
        }
        Set<String> cited = words(statement.passages());
        Set<String> there = cited.stream().noneMatch(known::contains) ? words(told) : cited;
        for (Phrases.Match<Set<String>> match : matches) {
            Token first = tokens.get(match.from());
            boolean name = first.isCapitalised() && match.from() > 0;
            Set<String> carriers = match.values().get(0);
            boolean carried = carriers.stream().anyMatch(there::contains);
            if (!name && !carried && !isLength(text, first)) {
                String part = text.substring(first.start(), tokens.get(match.to() - 1).end());
                List<String> others = there.stream().filter(known::contains).sorted().toList();
                String message = "“" + part + "” is no part of the day in " + statement.where() + " (there: "
                        + (there == cited || others.isEmpty() ? "" : "none; before it on the page: ") + Statement.some(others, "none") + ")";
                String hint = "Say what the passage says of the time of day, or leave it out.";
                if (there != cited || others.isEmpty() || isTold(tokens, match.from())
                        || !timeOf.gives(statement.passages(), text, first.start())) {
                    // A record need not have the time of day: what it does not say it does not contradict
                    sink.doubt(claim, first.start(), message, hint + " If the source has it, the gist should.");
                } else {
                    sink.report(claim, first.start(), message, hint);
                }
            }
        }
    }

    /** Whether a part of the day says what is told, not when: "a film about that night", "the worst night of the fleet". */
    private static boolean isTold(List<Token> tokens, int part) {
        int i = part - 1;
        while (i >= 0 && WHICH.contains(tokens.get(i).lower())) {
            i--;
        }
        if (i >= 0 && tokens.get(i).is("about")) {
            return true;
        }
        return i == part - 1 && i > 0 && tokens.get(i).lower().endsWith("st") && !BEFORE.contains(tokens.get(i).lower()) && tokens.get(i - 1).is("the");
    }

    /** Whether nights are counted: a length of time, which is another rule's. */
    private boolean isLength(String text, Token part) {
        String before = text.substring(Math.max(0, part.start() - NEAR), part.start());
        return figures.inSource(before, at -> false).stream().map(figure -> before.substring(figure.end()))
                .anyMatch(between -> (part.lower().endsWith("s") || between.equals("-")) && COUNTS.matcher(between).matches()
                || RATE.matcher(between).matches());
    }

    /** What carries the parts of the day that a text names; empty when it names none. */
    Set<String> carriers(String text) {
        Set<String> carriers = new HashSet<>();
        parts.in(Token.of(text)).forEach(match -> carriers.addAll(match.values().get(0)));
        return carriers;
    }

    /** What carries the part of the day just before an offset, "the evening of "; empty when none stands there. */
    Set<String> carriersBefore(String text, int offset) {
        String before = text.substring(Math.max(0, offset - 30), offset).stripTrailing();
        return before.endsWith(" of") ? carriers(before.substring(before.lastIndexOf(' ', before.length() - 4) + 1)) : Set.of();
    }

    /** Of some passages those that say one of these words. */
    List<Passage> saying(Set<String> carriers, List<Passage> passages) {
        return carriers.isEmpty() ? List.of() : passages.stream().filter(p -> !Collections.disjoint(words(p), carriers)).toList();
    }

    /** The parts of the day that a time of it tells: 2:40 a.m. is at night, and early. One without a.m. or p.m. counts to 24. */
    private static Set<String> byClock(Figure figure) {
        if (figure.kind() != Figure.Kind.CLOCK) {
            return Set.of();
        }
        Set<String> parts = new HashSet<>();
        double hour = figure.value() / 60;
        if (hour < DAYBREAK || hour >= NIGHTFALL) {
            parts.add("night");
        }
        HOURS.forEach((part, hours) -> {
            if (hour >= hours[0] && hour <= hours[1]) {
                parts.add(part);
            }
        });
        return parts;
    }

    private Set<String> words(Collection<Passage> passages) {
        return passages.stream().flatMap(passage -> words(passage).stream()).collect(Collectors.toSet());
    }

    /** The words of a text, and the parts of the day of its times. */
    private Stream<String> said(String text) {
        return Stream.concat(Token.of(text).stream().map(Token::lower),
                figures.inSource(text, at -> false).stream().flatMap(figure -> byClock(figure).stream()));
    }

    private Set<String> words(Passage passage) {
        return seen.computeIfAbsent(passage, p -> {
            List<String> texts = new ArrayList<>(List.of(p.gist(), p.datesNote(), p.mixed()));
            p.quotes().forEach(quote -> texts.add(quote.text()));
            Set<String> all = texts.stream().flatMap(this::said).collect(Collectors.toSet());
            p.figures().forEach(text -> figures.inSource(text, at -> false).forEach(figure -> all.addAll(byClock(figure))));
            return all;
        });
    }
}
