package explainer.source;

import explainer.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the record says of one passage of the source.
 *
 * @param id           as citations name it, its key and number: {@code echo-29}
 * @param key          the record's key
 * @param n            the passage's number, from 1
 * @param kind         whether it can be cited at all
 * @param gist         the facts in the project's own words; "" when missing
 * @param voice        the weakest voice that carries a material part; empty when missing or not a voice
 * @param mixed        which part has another voice, in words; "" for none
 * @param who          who says so, as the source words it; "" for none
 * @param count        how many they are, 0 when not given
 * @param entities     the ids of those it names
 * @param dates        the dates it gives; those that do not parse are left out and are problems of the record
 * @param datesNote    how a relative date was resolved; "" for none
 * @param figures      its numbers in digits, each with what it counts
 * @param quotes       its direct speech
 * @param contested    whether other passages contradict it
 * @param counterparts the passages that do, as ids ({@code echo-25})
 * @param at           where the record has it
 * @param keys         where each of its keys stands
 */
public record Passage(String id, String key, int n, Kind kind, String gist, Optional<Voice> voice, String mixed, String who,
                      int count, List<String> entities, List<Edtf> dates, String datesNote, List<String> figures,
                      List<Quote> quotes, boolean contested, List<String> counterparts, Position at,
                      Map<String, Position> keys) {

    /** What a passage is. */
    public enum Kind {
        /** Text that can be cited. */
        TEXT,
        /** A section heading: nothing may cite it. */
        HEADING,
        /** The credit line: nothing may cite it. */
        CREDIT,
        /** What an older copy of the source said, and the newest does not: nothing may cite it. */
        GONE
    }

    public Passage {
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
        counterparts = List.copyOf(counterparts);
        keys = Map.copyOf(keys);
    }

    /** Of its key and number alone: hashing all of it would cost more than what passages are looked up for. */
    @Override
    public int hashCode() {
        return 31 * key.hashCode() + n;
    }

    /** All that the record says of it in words: the gist, who says so, the note on other voices, the quotations, the figures. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(gist, who, mixed));
        quotes.forEach(quote -> texts.add(quote.text()));
        texts.addAll(figures);
        return texts;
    }

    /** Whether a claim may cite it. */
    public boolean citable() {
        return kind == Kind.TEXT;
    }

    /** Whether a newer copy has other words, and nobody has read it again: the key {@code reread} marks that. */
    public boolean reread() {
        return keys.containsKey("reread");
    }

    /** Where a key of it stands, or the passage itself where it has none. */
    public Position at(String name) {
        return keys.getOrDefault(name, at);
    }
}
