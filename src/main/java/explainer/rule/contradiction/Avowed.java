package explainer.rule.contradiction;

import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.rule.negation.Denials;
import explainer.rule.negation.Part;
import explainer.rule.negation.Polarity;
import explainer.rule.negation.Undone;
import explainer.source.Passage;
import explainer.text.Clauses;
import explainer.text.WordList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim that somebody confirms, where its passages only deny; or denies, where they have that no comment was made.
 * The words are data: {@code confirming}, {@code contradicting}.
 */
public final class Avowed {

    private static final Set<String> CONFIRMS = Set.of("confirms", "confirmed", "admits", "admitted", "concedes", "conceded", "acknowledges", "acknowledged");
    private static final Set<String> DENIES = Set.of("denies", "denied", "disputes", "disputed", "rejects", "rejected");
    /** "Was denied entry", "a disputed sum": no verb of somebody who speaks. */
    private static final Set<String> BEFORE = Set.of("is", "are", "was", "were", "be", "been", "being", "a", "an", "the", "not", "never",
            "neither", "nobody", "nor", "its", "his", "her", "their", "this", "that");

    private static final Set<String> DENY = Set.of("deny", "dispute", "reject", "contest");
    private static final Set<String> VERBS = Stream.of(CONFIRMS, DENIES, DENY).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Pattern NOT_DENIED =
            Pattern.compile("(?i)(?<!\\p{L})(?:not|never|n[’']t|without|nobody|no one) (?:den(?:y|ies|ied|ying)|disput|reject|contest|contradict)");
    /** Who says nothing denies nothing. */
    private static final Pattern NO_COMMENT = Pattern.compile("(?i)(?<!\\p{L})(?:(?:declin\\p{L}+|refus\\p{L}+|would not|did not|does not)"
            + " (?:to )?(?:comment|respond|reply|answer)|(?:declin\\p{L}+|no|without|made no|gave no) (?:comment|answer|reply|response))\\p{L}*");

    /** What is only conceded to be possible may be left open all the same. */
    private static final Pattern POSSIBLE = Pattern.compile("(?i)(?<!\\p{L})(?:may|might|could|perhaps|possibl[ey]|maybe|conceivabl[ey])(?!\\p{L})");

    private static final Pattern CLAUSES = Pattern.compile("[;:.]\\s");

    private final WordList confirming = WordList.load("confirming");
    private final WordList contradicting = WordList.load("contradicting");
    private final Polarity polarity;
    private final Denials denials;

    /** Reads claims with these. */
    public Avowed(Polarity polarity, Denials denials) {
        this.polarity = polarity;
        this.denials = denials;
    }

    /** Holds a claim against the passages it rests on. */
    public void check(Claim claim, Clauses clauses, List<Gists.Gist> cited, Sink sink) {
        if (cited.isEmpty()) {
            return;
        }
        for (int i = 1; i < clauses.forms().size(); i++) {
            String verb = clauses.forms().get(i);
            if (!VERBS.contains(verb)) {
                continue;
            }
            boolean negated = isNegated(clauses, i);
            boolean confirms = negated ? DENY.contains(verb) && clauses.forms().stream().noneMatch(form -> form.startsWith("confirm"))
                    : CONFIRMS.contains(verb);
            if (!confirms && (negated || !DENIES.contains(verb))
                    || BEFORE.contains(clauses.forms().get(i - 1)) && !negated && !(confirms && isBy(clauses, i))) {
                continue;
            }
            boolean carried = texts(cited).anyMatch(confirms ? this::confirms : this::contradicts);
            Set<String> who = names(claim.text().substring(clauses.words().get(clauses.first(i)).start(), clauses.words().get(i).start()));
            carried |= confirms && POSSIBLE.matcher(claim.text()).find() && texts(cited).anyMatch(text -> POSSIBLE.matcher(text).find());
            if (!carried && texts(cited).anyMatch(confirms ? this::contradicts : text -> isSilent(who, text))) {
                sink.report(claim, clauses.words().get(i).start(), "“" + verb + "” is in no cited passage: they "
                        + (confirms ? "deny or leave open" : "have that no comment was made"), "Say what passage " + cited.get(0).passage().id()
                        + " says: " + cited.get(0).passage().gist());
                return;
            }
        }
    }

    /** "That it was given is conceded by the owner". */
    private static boolean isBy(Clauses clauses, int i) {
        return i + 1 < clauses.forms().size() && clauses.forms().get(i + 1).equals("by")
                && !(i + 2 < clauses.forms().size() && Denials.WHOLE.contains(clauses.forms().get(i + 2)));
    }

    private boolean isNegated(Clauses clauses, int i) {
        return clauses.forms().subList(clauses.first(i), i).stream().anyMatch(denials::negates);
    }

    /** Whether a text has that somebody confirms something, and not that nobody "would confirm or deny" it; or does "not deny" it. */
    private boolean confirms(String text) {
        return NOT_DENIED.matcher(text).find() || Clauses.of(text).all().stream()
                .anyMatch(clause -> (confirming.occursIn(clause) || Part.isEmphatic(clause)) && !polarity.negates(clause));
    }

    /** Whether a text says of somebody that there was no comment. */
    private boolean isSilent(Set<String> who, String text) {
        return CLAUSES.splitAsStream(text).filter(clause -> NO_COMMENT.matcher(clause).find())
                .anyMatch(clause -> !Collections.disjoint(names(clause), who));
    }

    private Set<String> names(String text) {
        return polarity.index().stems().set(text).stream().filter(polarity.index()::isName).collect(Collectors.toSet());
    }

    private boolean contradicts(String text) {
        String said = NO_COMMENT.matcher(text).replaceAll("");
        return polarity.negates(said) || contradicting.occursIn(said) || Undone.occursIn(said);
    }

    private static Stream<String> texts(List<Gists.Gist> cited) {
        return cited.stream().map(Gists.Gist::passage).flatMap(Avowed::texts);
    }

    private static Stream<String> texts(Passage passage) {
        return Stream.concat(Stream.of(passage.gist()), passage.quotes().stream().map(quote -> quote.text()));
    }
}
