package explainer.source;

import java.util.Locale;
import java.util.Optional;

/** Who carries what a passage says, from the strongest to the weakest. */
public enum Voice {
    /** Seen by all: broadcast or announced. */
    PUBLIC,
    /** A named person or body says so. */
    NAMED,
    /** The publisher in its own voice. */
    REPORTING,
    /** A paper, described by people who saw it. */
    DOCUMENT,
    /** People who are not named say so. */
    ANONYMOUS;

    /** The voice a record's value names, or empty when it names none. */
    static Optional<Voice> of(String value) {
        for (Voice voice : values()) {
            if (voice.id().equals(value)) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }

    /** The word records use for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a claim that rests on this voice alone has to say whose word it is. */
    public boolean needsAttribution() {
        return this == ANONYMOUS || this == DOCUMENT;
    }
}
