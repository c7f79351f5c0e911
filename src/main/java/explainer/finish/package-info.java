/**
 * The step between the baked site and the published one: styles into the page, everything smaller, assets named by
 * what they hold, a policy that allows nothing else, a card to share each page by. It changes how a page is written
 * down, never a word of it, and {@link explainer.finish.Sameness} holds it to that. Nothing here prints or exits.
 */
package explainer.finish;
