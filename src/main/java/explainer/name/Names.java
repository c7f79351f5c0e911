package explainer.name;

import explainer.source.Entity;
import explainer.text.Phrases;
import explainer.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds names in prose. Names are told by their letters, capitals included; a possessive, a plural apostrophe or a hyphen
 * ends one ("Alder’s", "Alder-born"), and the longest name wins ("Alder Courier" is not Alder). Immutable.
 */
public final class Names {

    private static final Set<String> PAPERS = Set.of("document", "event");

    private final Phrases<Entity> phrases = new Phrases<>(true);
    /** Those whose house name is a description. */
    private final Set<Entity> descriptions = Collections.newSetFromMap(new IdentityHashMap<>());

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
        return match.to() == match.from() + 1 && match.values().stream().allMatch(entity -> PAPERS.contains(entity.kind())
                && (Character.isLowerCase(word.codePointAt(0)) || !entity.names().contains(word)))
                && (match.from() == 0 || !tokens.get(match.from() - 1).is("the"));
    }

    /** Hale-Smith is not Hale; Hale-led is. */
    private static boolean isPartOfDouble(List<Token> tokens, Phrases.Match<Entity> match) {
        if (match.values().stream().noneMatch(e -> e.kind().equals("person"))) {
            return false;
        }
        boolean before = match.from() > 1 && hyphen(tokens, match.from() - 1) && tokens.get(match.from() - 2).isCapitalised()
                && !tokens.get(match.from()).spaced();
        boolean after = match.to() + 1 < tokens.size() && hyphen(tokens, match.to())
                && tokens.get(match.to() + 1).isCapitalised() && !tokens.get(match.to() + 1).spaced();
        return before || after;
    }

    private static boolean hyphen(List<Token> tokens, int i) {
        return tokens.get(i).isHyphen() && !tokens.get(i).spaced();
    }
}
