/**
 * Tests of the bake: the site that the real content makes, and what a bake says to content that it would lose.
 *
 * <p>{@link explainer.bake.Project} is a copy that a test may spoil, {@link explainer.bake.Bake} bakes it as the
 * plugin does, and {@link explainer.bake.Maven} runs the real command where that matters. {@link
 * explainer.bake.Site} is what came out.
 */
package explainer.bake;
