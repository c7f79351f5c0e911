package explainer.source;

import explainer.text.Position;

/**
 * Direct speech a passage has, verbatim, without its quotation marks.
 *
 * @param text the words
 * @param at   where the record has them
 */
public record Quote(String text, Position at) {
}
