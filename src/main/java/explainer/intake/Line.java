package explainer.intake;

import explainer.source.Passage;

/**
 * A line of a copy that is, or may be, a passage.
 *
 * @param text    its words, without line breaks
 * @param kind    text, a heading or the credit line
 * @param guessed whether the kind is a guess; the copy says it where not
 */
public record Line(String text, Passage.Kind kind, boolean guessed) {

    /** Text, as far as the copy says. */
    static Line text(String text) {
        return new Line(text, Passage.Kind.TEXT, false);
    }

    /** A heading that the copy marks as one. */
    static Line heading(String text) {
        return new Line(text, Passage.Kind.HEADING, false);
    }

    /** The same words as a kind that is only guessed. */
    Line guessed(Passage.Kind other) {
        return new Line(text, other, true);
    }
}
