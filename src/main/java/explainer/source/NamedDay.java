package explainer.source;

import explainer.text.Position;

/**
 * A phrase that stands for a day or a span ("second day of the invasion") with the date the record resolves it to.
 *
 * @param phrase the words
 * @param date   what they stand for
 * @param at     where the record has it
 */
public record NamedDay(String phrase, Edtf date, Position at) {
}
