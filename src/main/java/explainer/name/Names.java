package explainer.name;

import explainer.source.Entity;
import explainer.text.Phrases;
import explainer.text.Token;
import explainer.text.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Finds names in prose. Names are told by their letters, capitals included; a possessive, a plural apostrophe or a hyphen
 * ends one ("Alder’s", "Alder-born"), and the longest name wins ("Alder Courier" is not Alder). Immutable.
 */
public final class Names {

    private static final Set<String> PAPERS = Set.of("document", "event");
    private static final String OPENERS = ":|\"([\u2014\u2015\u2026/;";

    private final Phrases<Entity> phrases = new Phrases<>(true);
    /** Those whose house name is a description. */
    private final Set<Entity> descriptions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> capitalised = Set.copyOf(WordList.load("capitalised").entries());
    private final Set<String> small = Set.copyOf(WordList.load("small-words").entries());

    /** @param entities everyone and everything that any record knows; those of one id are one, under all their names */
    public Names(Collection<Entity> entities) {
        Map<String, Entity> byId = new HashMap<>();
        Map<String, Set<Entity>> surnames = new HashMap<>();
        for (Entity each : entities) {
            Entity entity = byId.computeIfAbsent(each.id(), id -> each);
            int surname = each.name().lastIndexOf(' ') + 1;
            if (entity.kind().equals("person") && surname > 0) {
                surnames.computeIfAbsent(each.name().substring(surname), name -> new LinkedHashSet<>()).add(entity);
            }
            if (isDescription(entity, entity.name())) {
                descriptions.add(entity);
            }
            for (String name : each.names()) {
                phrases.add(name, entity);
                if (isDescription(entity, name) || !name.isEmpty() && Character.isLowerCase(name.codePointAt(0))) {
                    phrases.add(otherCase(name), entity);
                }
            }
        }
        // "The Alders" are those who share the name
        surnames.values().removeIf(family -> family.size() < 2);
        surnames.forEach((name, family) -> family.forEach(entity -> phrases.add(plural(name), entity)));
    }

    private static String plural(String name) {
        return name.matches(".*(?:s|x|z|ch|sh)") ? name + "es" : name + "s";
    }

    /** A group or paper that goes by what it is, not by a name of its own: "Former officials", not "Gate Report". */
    private static boolean isDescription(Entity entity, String name) {
        boolean kind = entity.kind().equals("group") || entity.kind().equals("document");
        List<Token> tokens = Token.of(name);
        return kind && tokens.size() > 1 && !tokens.get(1).isCapitalised();
    }

    private static String otherCase(String name) {
        String first = name.substring(0, 1);
        String other = first.toLowerCase(Locale.ROOT).equals(first) ? first.toUpperCase(Locale.ROOT)
                : first.toLowerCase(Locale.ROOT);
        return other + name.substring(1);
    }

    /** The names of a text that a record knows, from left to right. */
    public List<Mention> in(String text) {
        return in(text, Token.of(text));
    }

    /** The same for a text whose tokens are at hand. */
    public List<Mention> in(String text, List<Token> tokens) {
        return in(text, tokens, 0, tokens.size(), false);
    }

    private List<Mention> in(String text, List<Token> tokens, int from, int to, boolean inside) {
        List<Mention> mentions = new ArrayList<>();
        int i = from;
        while (i < to) {
            Phrases.Match<Entity> match = match(tokens, i, to, inside);
            if (match == null) {
                i++;
                continue;
            }
            int start = tokens.get(match.from()).start();
            int end = tokens.get(match.to() - 1).end();
            boolean description = descriptions.containsAll(match.values());
            List<Mention> fallback = description && !inside ? in(text, tokens, match.from(), match.to(), true) : List.of();
            mentions.add(new Mention(start, end, text.substring(start, end), match.values(), fallback));
            i = match.to();
        }
        return mentions;
    }

    private Phrases.Match<Entity> match(List<Token> tokens, int i, int to, boolean inside) {
        for (Phrases.Match<Entity> match : phrases.at(tokens, i)) {
            boolean whole = !inside || match.values().stream().noneMatch(descriptions::contains);
            if (match.to() <= to && whole && !isPartOfDouble(tokens, match) && !isCommonNoun(tokens, match)) {
                return match;
            }
        }
        return null;
    }

    /** A paper that goes by one common noun is meant by "the contract", not by "her contract" or "forty minutes". */
    private static boolean isCommonNoun(List<Token> tokens, Phrases.Match<Entity> match) {
        String word = tokens.get(match.from()).text();
        return match.to() == match.from() + 1 && (match.from() == 0 || !tokens.get(match.from() - 1).is("the"))
                && match.values().stream().allMatch(entity -> PAPERS.contains(entity.kind())
                && (Character.isLowerCase(word.codePointAt(0)) || !entity.names().contains(word)));
    }

    /** Hale-Smith is not Hale; Hale-led is. */
    private static boolean isPartOfDouble(List<Token> tokens, Phrases.Match<Entity> match) {
        boolean before = match.from() > 1 && hyphen(tokens, match.from() - 1) && tokens.get(match.from() - 2).isCapitalised()
                && !tokens.get(match.from()).spaced();
        boolean after = match.to() + 1 < tokens.size() && hyphen(tokens, match.to())
                && tokens.get(match.to() + 1).isCapitalised() && !tokens.get(match.to() + 1).spaced();
        return (before || after) && match.values().stream().anyMatch(e -> e.kind().equals("person"));
    }

    private static boolean hyphen(List<Token> tokens, int i) {
        return tokens.get(i).isHyphen() && !tokens.get(i).spaced();
    }

    /**
     * Capitalised words that are part of no known name: each run of them as one name, with the known names it is grown
     * together with ("Alder Brewery"). A single capital at the start of a sentence tells nothing and is left out.
     *
     * @param tokens the tokens of the text
     * @param starts whether an offset is the first of a sentence
     * @param known  the names found in it
     * @param passes whether a word needs no record: the cited passages have it in their own words
     */
    public List<Mention> unknown(String text, List<Token> tokens, IntPredicate starts, List<Mention> known, Predicate<String> passes) {
        List<Mention> found = new ArrayList<>();
        BitSet covered = covered(known);
        int i = 0;
        while (i < tokens.size()) {
            if (!isUnknown(tokens, i, starts, covered, passes)) {
                i++;
                continue;
            }
            int from = i;
            while (before(tokens, from) >= 0 && !isCommonStart(tokens, before(tokens, from), starts)) {
                from = before(tokens, from);
            }
            int to = i + 1;
            while (after(tokens, to) > to) {
                to = after(tokens, to);
            }
            int start = tokens.get(from).start();
            int end = tokens.get(to - 1).end();
            found.add(new Mention(start, end, text.substring(start, end), List.of(), List.of()));
            i = to;
        }
        return found;
    }

    /** The capitalised word that stands before a token as part of the same name, or -1. */
    private static int before(List<Token> tokens, int i) {
        boolean joined = i > 1 && !tokens.get(i).spaced() && !tokens.get(i - 1).spaced()
                && (tokens.get(i - 1).isHyphen() || tokens.get(i - 1).isApostrophe());
        int at = joined ? i - 2 : i - 1;
        return at >= 0 && tokens.get(at).isCapitalised() && !tokens.get(at).text().equals("I") ? at : -1;
    }

    /** The index after the capitalised word that goes on with the same name, or the index itself. */
    private static int after(List<Token> tokens, int i) {
        boolean joined = i + 1 < tokens.size() && !tokens.get(i).spaced() && !tokens.get(i + 1).spaced()
                && (tokens.get(i).isHyphen() || tokens.get(i).isApostrophe());
        int at = joined ? i + 1 : i;
        return at < tokens.size() && tokens.get(at).isCapitalised() ? at + 1 : i;
    }

    private boolean isUnknown(List<Token> tokens, int i, IntPredicate starts, BitSet covered,
                              Predicate<String> passes) {
        Token token = tokens.get(i);
        if (!token.isCapitalised() || token.text().length() < 2 || capitalised.contains(token.lower())
                || isStart(tokens, i, starts) || passes.test(token.text())) {
            return false;
        }
        // The S of "ROAD'S" and a letter of "5G" are no words
        boolean ending = !token.spaced() && i > 0 && (tokens.get(i - 1).isApostrophe()
                || tokens.get(i - 1).kind() == Token.Kind.NUMBER) && token.text().length() < 3;
        return !ending && !covered.get(token.start());
    }

    private static boolean isStart(List<Token> tokens, int i, IntPredicate starts) {
        if (starts.test(tokens.get(i).start())) {
            return true;
        }
        Token before = i > 0 ? tokens.get(i - 1) : null;
        return before != null && (OPENERS.contains(before.text()) || before.spaced()
                && (before.isHyphen() && tokens.get(i).spaced() || before.isApostrophe()));
    }

    private boolean isCommonStart(List<Token> tokens, int i, IntPredicate starts) {
        return isStart(tokens, i, starts) && small.contains(tokens.get(i).lower());
    }

    /** Whether most longer words that are no known name are capitalised: a headline, in which capitals tell nothing. */
    public static boolean isTitleCase(String text, List<Mention> known) {
        BitSet covered = covered(known);
        List<Token> longer = Token.of(text).stream().skip(1).filter(t -> t.kind() == Token.Kind.WORD && t.text().length() > 3)
                .filter(t -> !covered.get(t.start())).toList();
        return longer.size() > 1 && longer.stream().filter(Token::isCapitalised).count() > 0.7 * longer.size();
    }

    private static BitSet covered(List<Mention> known) {
        BitSet covered = new BitSet();
        known.forEach(mention -> covered.set(mention.start(), mention.end()));
        return covered;
    }
}
