package explainer.content;

import explainer.text.Position;

/**
 * A link or image of a body that is no citation.
 *
 * @param url   as written, character references and escapes resolved
 * @param label its text or alternative text
 * @param title what a reader sees on pointing at it, or ""
 * @param image whether it is an image
 * @param at    where it starts
 */
public record Link(String url, String label, String title, boolean image, Position at) {
}
